import type { EditorProps } from './editor';

export function WeightedEditor(_props: EditorProps<'weighted'>) {
  return null;
}
