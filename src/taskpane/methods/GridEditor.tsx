import type { EditorProps } from './editor';

export function GridEditor(_props: EditorProps<'grid'>) {
  return null;
}
