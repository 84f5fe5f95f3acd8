import type { MethodChoices } from './methodChoices';

/** A part of a policy document. */
export type Doc = Readonly<Record<string, unknown>>;

export const asDoc = (value: unknown): Doc =>
  typeof value === 'object' && value !== null ? (value as Doc) : {};
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A method of the workbook's own policy. */
export interface KeptMethod {
  readonly kind: string;
  readonly id: string;
  /** As it is kept in the workbook, and with every default filled in. */
  readonly document: Doc;
  readonly parsed: Doc;
}

/** What the workbook's own policy says beside its source: what the controls do not touch stays as it is. */
export interface Kept {
  /** Its top level, but for version, source and methods. */
  readonly top: Doc;
  readonly methods: readonly KeptMethod[];
  /** The controls as the policy set them. */
  readonly choices: MethodChoices;
  /** The names of its indicators. */
  readonly indicators: readonly string[];
}

export const KINDS = ['abc', 'rfm', 'weighted'] as const;
export type Kind = (typeof KINDS)[number];

/** The method that the controls of a kind show: the first of that kind. */
export const shownMethod = (kept: Kept | null, kind: Kind): KeptMethod | undefined =>
  kept?.methods.find((method) => method.kind === kind);

/** Methods that no control shows. */
export const otherMethods = (kept: Kept | null): readonly KeptMethod[] =>
  (kept?.methods ?? []).filter((method) => !KINDS.some((kind) => shownMethod(kept, kind) === method));
