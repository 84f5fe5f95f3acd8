import type { Block, Grading, Note, Policy, Proposal, SourcePolicy, SourceShape } from '../core';

/** What the page asks of the worker; `call` pairs the answer with the question. */
export type Request = { readonly call: number } & (
  | {
      readonly kind: 'open';
      readonly source: SourcePolicy;
      readonly shape: SourceShape;
      readonly proposal: Proposal;
    }
  | { readonly kind: 'add'; readonly block: Block }
  | { readonly kind: 'grade'; readonly policy: Policy }
);

/** What the worker answers. Faults cross as data: structured clone drops the fields of an error. */
export type Response = { readonly call: number } & (
  | { readonly kind: 'opened'; readonly columns: readonly number[] }
  | { readonly kind: 'added' }
  | { readonly kind: 'graded'; readonly grading: Grading }
  | { readonly kind: 'fault'; readonly note: Note }
  | { readonly kind: 'broken'; readonly message: string; readonly stack: string }
);
