import type { EditorProps } from './editor';

export function RfmEditor(_props: EditorProps<'rfm'>) {
  return null;
}
