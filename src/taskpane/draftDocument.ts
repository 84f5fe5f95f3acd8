import type { Draft } from './draft';
import { shownMethods } from './draft';
import { sourceDocument } from './sourceDraft';

export function anyMethod(draft: Draft): boolean {
  return shownMethods(draft).some(({ on }) => on);
}

/** The draft as a policy document: the only thing that is run and kept. */
export function documentOf(draft: Draft): unknown {
  const on = shownMethods(draft).filter((method) => method.on);
  const { final, ...top } = draft.top;
  return {
    version: 1,
    ...top,
    source: sourceDocument(draft.source),
    methods: on.map(({ document }) => document),
    // A method that was switched off has no tiers to be the final ones.
    ...(final !== undefined && on.some(({ id }) => id === final) ? { final } : {}),
  };
}
