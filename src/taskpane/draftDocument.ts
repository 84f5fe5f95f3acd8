import type { Draft } from './draft';
import { methodDocuments } from './methodDocuments';
import { sourceDocument } from './sourceDraft';

export function anyMethod(draft: Draft): boolean {
  return methodDocuments(draft).length > 0;
}

/**
 * The draft as a policy document: the only thing that is run and kept.
 * @param segmentNames the eleven segments in the user's language; without it they keep the field's names
 */
export function documentOf(draft: Draft, segmentNames?: Readonly<Record<string, string>>): unknown {
  const methods = methodDocuments(draft, segmentNames);
  const { final, ...top } = draft.kept?.top ?? {};
  const ids = methods.map(({ id, kind }) => id ?? kind);
  return {
    version: 1,
    ...top,
    source: sourceDocument(draft.source),
    methods,
    // A method that was switched off has no tiers to be the final ones.
    ...(final !== undefined && ids.includes(final) ? { final } : {}),
  };
}
