import type { MethodDocument, MethodPolicy } from '../../core';

type Kind = MethodPolicy['kind'];

/** What the settings of a method of this kind are given. */
export interface EditorProps<K extends Kind> {
  /** As it is written: what an editor does not change stays. */
  readonly document: Extract<MethodDocument, { kind: K }>;
  /** The same with every default filled in. */
  readonly method: Extract<MethodPolicy, { kind: K }>;
  readonly onChange: (document: Extract<MethodDocument, { kind: K }>) => void;
}
