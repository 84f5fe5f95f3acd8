import type {
  Block,
  Grading,
  LikelyDuplicates,
  Note,
  Policy,
  Proposal,
  ReadPlan,
  Sensitivity,
  SourceMarks,
  SourcePolicy,
  SourceShape,
} from '../core';

/** What the page asks of the worker; `call` pairs the answer with the question. */
export type Request = { readonly call: number } & (
  | {
      readonly kind: 'open';
      readonly source: SourcePolicy;
      readonly shape: SourceShape;
      readonly proposal: Proposal;
    }
  | { readonly kind: 'openList'; readonly shape: SourceShape; readonly proposal: Proposal }
  | { readonly kind: 'mark'; readonly marks: SourceMarks }
  | { readonly kind: 'add'; readonly block: Block }
  | { readonly kind: 'grade'; readonly policy: Policy }
  | { readonly kind: 'likelyDuplicates' }
  | { readonly kind: 'sensitivity'; readonly policy: Policy }
);

/** What the worker answers. Faults cross as data: structured clone drops the fields of an error. */
export type Response = { readonly call: number } & (
  | { readonly kind: 'opened'; readonly plan: ReadPlan }
  | { readonly kind: 'taken' }
  | { readonly kind: 'graded'; readonly grading: Grading }
  | { readonly kind: 'likelyDuplicates'; readonly suggested: LikelyDuplicates }
  | { readonly kind: 'sensitivity'; readonly found: readonly Sensitivity[] }
  | { readonly kind: 'fault'; readonly note: Note }
  | { readonly kind: 'broken'; readonly message: string; readonly stack: string }
);
