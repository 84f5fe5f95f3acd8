import type { LadderResult } from '../grading/grading';
import { matches } from '../rules/matches';
import type { Judged, MethodInput } from './method';
import type { LadderPolicy } from './ladderSchema';
import { sizes } from './sizes';

/** A ladder: the first step whose condition holds gives the tier, `else` the rest. */
export function gradeLadder(
  { steps, tiers, else: otherwise }: LadderPolicy,
  input: MethodInput,
): Judged<LadderResult> {
  const held = steps.map(({ when }) => matches(when, input));
  const stepOf = Int16Array.from({ length: input.customers }, (_, customer) =>
    held.findIndex((step) => step[customer] === 1),
  );
  const tierOfStep = steps.map(({ tier }) => tiers.indexOf(tier));
  const rest = tiers.indexOf(otherwise);
  const tierOf = Uint8Array.from(stepOf, (step) => tierOfStep[step] ?? rest);
  return {
    result: {
      kind: 'ladder',
      ...sizes(tiers, input.unknown, tierOf, input.metrics['amount']),
      tierOf,
      stepOf,
    },
    warnings: [],
  };
}
