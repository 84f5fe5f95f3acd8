import type { EditorProps } from './editor';

export function LifecycleEditor(_props: EditorProps<'lifecycle'>) {
  return null;
}
