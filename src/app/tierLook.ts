import type { Look, TierRule } from '../workbook';
import type { ChosenColours } from './colours';
import { coloursOf, tierColours } from './colours';

/** The colour of each tier. @param tiers names, best first, the unknown one last */
export function tierRules(tiers: readonly string[], chosen: ChosenColours): readonly TierRule[] {
  const rules = coloursOf(tiers, chosen).map((colours, i) => ({ name: tiers[i] ?? '', ...colours }));
  // A tier may have the name of the unknown one: then its own colour counts.
  return rules.filter(({ name }, i) => tiers.indexOf(name) === i);
}

/** @param others names that may stand there too; those that are no tiers look like the unknown one */
export function tierLook(
  tiers: readonly string[],
  chosen: ChosenColours,
  others: Iterable<string | null> = [],
): Look {
  const rules = tierRules(tiers, chosen);
  const plain = tierColours(0)[0] ?? { fill: '', font: '' };
  const strange = [...new Set(others)].flatMap((name) =>
    name === null || tiers.includes(name) ? [] : [{ name, ...plain }],
  );
  return { kind: 'tiers', rules: [...rules, ...strange] };
}
