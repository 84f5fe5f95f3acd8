import type { EditorProps } from './editor';

export function LadderEditor(_props: EditorProps<'ladder'>) {
  return null;
}
