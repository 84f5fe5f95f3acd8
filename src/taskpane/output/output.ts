import type { OutputPolicy, PolicyDocument } from '../../core';
import type { Draft } from '../draft';

export const SHEETS = ['customers', 'report', 'method'] as const;
export const COLUMNS = ['score', 'previous', 'movement'] as const;

export type Output = OutputPolicy;

/** What the policy writes besides the tiers, every default filled in. */
export function outputOf({ top }: Pick<Draft, 'top'>): Output {
  const { columns = [], highlightRows = false, sheets = [], lists = [], colours = {} } = top.output ?? {};
  return {
    columns,
    highlightRows,
    sheets,
    lists: lists.map((list) => ({ ...list, marketing: list.marketing ?? false })),
    colours,
  };
}

/** The change of a draft that writes something else. */
export function withOutput(draft: Draft, part: Partial<Output>): Pick<Draft, 'top'> {
  const output: PolicyDocument['output'] = { ...outputOf(draft), ...part };
  return { top: { ...draft.top, output } };
}

/** The choices with one put in or taken out, in their usual order. */
export function switched<T>(all: readonly T[], chosen: readonly T[], one: T): T[] {
  return all.filter((each) => (each === one ? !chosen.includes(one) : chosen.includes(each)));
}
