import type { Candidate } from '../app';
import type { Policy, PolicyDocument } from '../core';
import type { Draft } from './draft';
import { headersOf, idOf, withoutGone } from './draft';
import { refitted, sourceFrom } from './sourceDraft';

/** A policy as it is kept in the workbook, and parsed. */
export interface StoredPolicy {
  readonly document: unknown;
  readonly policy: Policy;
}

/** The controls as the workbook's own policy sets them; columns that are gone are as proposed. */
export function draftFrom({ document, policy }: StoredPolicy, proposed: Draft, candidate: Candidate): Draft {
  const settled = sourceFrom(policy.source, proposed.source);
  const source = refitted(settled, proposed.source, headersOf(candidate));
  return withoutGone({ ...written(document), source, own: true }, settled);
}

/** The methods and the rest as they are written. @param document what the parser took for a policy */
export function written(document: unknown): Pick<Draft, 'methods' | 'top'> {
  const { version: _, source: _source, methods, ...top } = document as PolicyDocument;
  return { methods: methods.map((method) => ({ id: idOf(method), document: method, on: true })), top };
}
