import { metricLabel } from '../app';
import type { Draft } from './draft';
import { canGive } from './draft';
import type { Doc } from './kept';
import { asDoc, asList, shownMethod } from './kept';
import { WEIGHED } from './methodChoices';
import type { SourceDraft } from './sourceDraft';

/** The label of an indicator's metric, as results name it. */
export const labelOf = ({ metric }: Doc): string => metricLabel(metric as Parameters<typeof metricLabel>[0]);

export const indicatorsOf = (method: Doc): readonly Doc[] => asList(method.indicators).map(asDoc);

/** The source's own indicators, those of the second source included. */
export const namesOfIndicators = ({ indicators, list }: Pick<SourceDraft, 'indicators' | 'list'>): string[] =>
  [...indicators, ...(list?.indicators ?? [])].map(({ as }) => as);

/** Indicators whose values are numbers: words that are only counted cannot be weighed. */
function numbersAmong({ indicators, list }: SourceDraft): string[] {
  return [...indicators, ...(list?.indicators ?? [])]
    .filter(({ aggregate, scale }) => aggregate !== 'mode' || scale !== undefined)
    .map(({ as }) => as);
}

/** Whether the stored policy weighs an indicator that the source has no more. */
export function isGone({ kept, source }: Draft, label: string): boolean {
  return (kept?.indicators.includes(label) ?? false) && !namesOfIndicators(source).includes(label);
}

/** What can be weighed: the plain metrics, what the workbook's own policy weighs, and every indicator, once each. */
export function weighable(draft: Draft): readonly string[] {
  const stored = indicatorsOf(shownMethod(draft.kept, 'weighted')?.parsed ?? {})
    .map(labelOf)
    .filter((label) => !isGone(draft, label));
  const plain = WEIGHED.filter((metric) => canGive(draft, metric));
  return [...new Set<string>([...plain, ...stored, ...numbersAmong(draft.source)])];
}
