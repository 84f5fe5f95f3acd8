import type { Draft } from './draft';
import { idOf, shownMethods } from './draft';
import { tiersOf } from './conditions/known';
import { unknownOf } from './conditions/rules';
import { withColoursOf } from './output/chosenColours';
import { ofTiers } from './output/ofTiers';
import { sourceDocument } from './sourceDraft';

export function anyMethod(draft: Draft): boolean {
  return shownMethods(draft).some(({ on }) => on);
}

/** The draft as a policy document: the only thing that is run and kept. */
export function documentOf(draft: Draft): unknown {
  const on = shownMethods(draft).filter((method) => method.on);
  const { final, frozen, ...written } = draft.top;
  const named = on.find(({ id }) => id === final) ?? on[0];
  const top = withColoursOf(written, [
    ...on.flatMap(({ document }) => tiersOf(document)),
    unknownOf(written),
  ]);
  return {
    version: 1,
    ...ofTiers(top, named ? tiersOf(named.document) : []),
    source: sourceDocument(draft.source),
    methods: on.map(({ document }) => document),
    // A method that was switched off has no tiers to be the final ones.
    ...(final !== undefined && named?.id === final ? { final } : {}),
    // Nor have limits a use that were found by other methods.
    ...(frozen && JSON.stringify(frozen.methods.map(idOf)) === JSON.stringify(on.map(({ id }) => id))
      ? { frozen }
      : {}),
  };
}
