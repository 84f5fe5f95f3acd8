import type { BackTest, Grading, IndicatorPolicy, Policy } from '../core';
import { backTest, metricsAskedBy, metricsOf } from '../core';

const indicatorsOf = ({ source }: Policy): readonly IndicatorPolicy[] => [
  ...source.indicators,
  ...(source.list?.indicators ?? []),
];

/** The source's own indicators that are numbers: any of them can be an outcome. */
export const outcomesOf = (policy: Policy, { customers }: Grading): readonly string[] =>
  indicatorsOf(policy).flatMap(({ as }) => (customers.metrics[as] ? [as] : []));

export interface OutcomeTest extends BackTest {
  /** Customers whose outcome is known, and those of them for whom it came true: anything above 0. */
  readonly known: number;
  readonly hits: number;
  /** Whether the tiers are made from the outcome itself, and so say nothing of how well they foretell it. */
  readonly judgedBy: boolean;
  /** The source's own indicators that may be added up: of each `hitShares` has the part of those for whom it came true. */
  readonly added: readonly string[];
}

/** Holds the final tiers against an outcome. Undefined when the grading has no such numbers. */
export function outcomeTest(policy: Policy, grading: Grading, outcome: string): OutcomeTest | undefined {
  const values = grading.customers.metrics[outcome];
  if (!values) return undefined;
  const found = backTest(grading, values, policy.source);
  const shares = found.tiers[0]?.hitShares ?? {};
  return {
    ...found,
    known: found.tiers.reduce((sum, { customers }) => sum + customers, 0),
    hits: found.tiers.reduce((sum, { hits }) => sum + hits, 0),
    judgedBy: metricsAskedBy(policy).some((metric) => metricsOf(metric).includes(outcome)),
    added: outcomesOf(policy, grading).filter((label) => label !== outcome && label in shares),
  };
}
