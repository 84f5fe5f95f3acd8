import type { CutPolicy } from '../../../core';
import type { Words } from '../../../words';
import type { Line } from '../blocks';
import { exact } from './exact';

/** How a score is cut into tiers. */
export function cutLines(
  words: Words,
  cut: CutPolicy,
  side: 'benefit' | 'cost' = 'benefit',
): readonly Line[] {
  const list = (texts: readonly string[]): string => texts.join(words.t('pane.comma'));
  const kind = words.t(`cut.${cut.kind}`);
  switch (cut.kind) {
    case 'cumulativeShare':
      return [
        [words.t('pane.cut'), `${kind}: ${list(cut.limits.map(exact))}`],
        [words.t('cut.crossing'), words.t(`cut.crossing.${cut.crossing}`)],
      ];
    case 'headcount':
      return [[words.t('pane.cut'), `${kind}: ${list(cut.shares.map(exact))}`]];
    case 'thresholds': {
      const sign = side === 'cost' ? (cut.inclusive ? '≤' : '<') : cut.inclusive ? '≥' : '>';
      const limits = cut.limits.map((limit) => (limit === null ? words.t('audit.nobody') : exact(limit)));
      return [
        [words.t('pane.cut'), `${kind}: ${list(limits)}`],
        [words.t('cut.onLimit'), words.t(`cut.inclusive.${String(cut.inclusive)}`, { sign })],
      ];
    }
    case 'quantiles':
    case 'equalWidth':
    case 'naturalBreaks':
      return [[words.t('pane.cut'), `${kind}: ${exact(cut.bins)}`]];
    case 'computed':
      return [[words.t('pane.cut'), kind]];
  }
}
