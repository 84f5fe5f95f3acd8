import { metricLabel } from '../../core';
import type { Condition, MetricReference } from '../../core';
import type { Words } from '../../words';
import { conditionSentence, methodName, metricName } from '../../words';
import type { Change } from './changes';
import { ORDER } from './changes';
import { keyInWords } from './labels';

/** Keys whose words stand in messages, before the value: "returns.net". */
const MESSAGES: Readonly<Record<string, string>> = {
  layout: 'layoutRow',
  asOf: 'asOf',
  period: 'period',
  returns: 'returns',
  frequency: 'frequency',
  dateOrder: 'dateOrder',
  crossing: 'cut.crossing',
  weights: 'weighted.by',
  normalise: 'normalise',
  direction: 'direction',
  missing: 'weighted.missing',
  aggregate: 'weighted.aggregate',
  binning: 'rfm.binning',
  monetary: 'rfm.monetary',
  segments: 'segments',
  split: 'rfm.split',
  sheets: 'output.sheet',
};

/** Keys of what is asked of a customer. */
const CONDITIONS: ReadonlySet<unknown> = new Set(['when', 'growth']);

/** Characters of a value; a policy can hold a thousand for one tier. */
const LONGEST = 120;
/** Of what both values begin with, so many characters stay before the difference. */
const BEFORE = 20;

/** Both values of a change in words, shortened so that they still differ. */
export function valuesInWords(change: Change, words: Words): readonly [string, string] {
  const [before, after] = [said(change.before, change, words), said(change.after, change, words)];
  let common = 0;
  while (common < before.length && before[common] === after[common]) common += 1;
  const from = Math.max(before.length, after.length) > LONGEST ? Math.max(0, common - BEFORE) : 0;
  return [shortened(before, from), shortened(after, from)];
}

function shortened(text: string, from: number): string {
  const rest = text.slice(from);
  return `${from > 0 ? '…' : ''}${rest.length > LONGEST ? `${rest.slice(0, LONGEST)}…` : rest}`;
}

function said(value: unknown, change: Change, words: Words): string {
  if (value === undefined || value === null || value === '') return words.t('pane.none');
  if (typeof value === 'boolean') return words.t(value ? 'playbook.yes' : 'playbook.no');
  if (typeof value === 'number') return isShare(change) ? words.percent(value) : words.number(value);
  if (typeof value === 'string') return wordOf(value, change, words);
  if (Array.isArray(value) && value.length === 0) return words.t('pane.none');
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    return value.map((one: unknown) => said(one, change, words)).join(words.t('pane.comma'));
  }
  return (
    periodOf(value, words) ??
    metricOf(value, change, words) ??
    cutOf(value, change, words) ??
    (isCondition(value) && CONDITIONS.has(change.path.at(-1))
      ? conditionSentence(words, value)
      : fieldsOf(value, words))
  );
}

function wordOf(value: string, { path }: Change, words: Words): string {
  const key = path.findLast((one) => typeof one === 'string' && one !== ORDER) ?? '';
  if (key === 'metric' || key === 'indicators') return metricName(words, value);
  if (key === 'final' || key === 'methods') return methodName(words, value);
  if (key === 'asOf' && /^\d/.test(value)) return words.date(value);
  const id = `${MESSAGES[key] ?? key}.${value}`;
  const known = words.t(id);
  return known === id ? value : known;
}

/** Numbers that the pane shows in percent: parts of a whole. */
function isShare({ path, before, after }: Change): boolean {
  const keys = path.filter((one) => typeof one === 'string');
  const key = keys.at(-1);
  if (key === 'shares' || key === 'winsor' || key === 'alpha') return true;
  const numbers = [before, after].flat().filter((one) => typeof one === 'number');
  const parts = numbers.every((one) => one >= 0 && one <= 1);
  if (key === 'weight') return parts && numbers.some((one) => one % 1 !== 0);
  // Limits of the cumulated share; those of values stand under the same key.
  return key === 'limits' && keys.at(-2) === 'cut' && parts;
}

function periodOf(value: object, words: Words): string | null {
  if ('lastMonths' in value) return words.t('period.lastMonths', { count: Number(value.lastMonths) });
  if (!('from' in value) || !('to' in value)) return null;
  return `${words.date(String(value.from))} – ${words.date(String(value.to))}`;
}

function metricOf(value: object, { path }: Change, words: Words): string | null {
  if (path.at(-1) !== 'metric') return null;
  return isMetric(value) ? metricName(words, metricLabel(value)) : null;
}

const isMetric = (value: object): value is Exclude<MetricReference, string> =>
  'ratio' in value || ('metric' in value && 'last' in value);

/** What has no words of its own, field by field: "Service level: by letter; Hours a month: 2". */
const fieldsOf = (value: object, words: Words): string =>
  Object.values(value).some((field) => typeof field === 'object')
    ? JSON.stringify(value)
    : Object.entries(value)
        .map(([key, field]) => {
          const change = { path: [key], before: field as unknown, after: undefined };
          return words.t('differ.field', { key: keyInWords(key, words), value: said(field, change, words) });
        })
        .join('; ');

/** Of what stands under "when" and "growth". */
const isCondition = (value: object): value is Condition =>
  ['metric', 'words', 'method', 'all', 'any'].some((key) => key in value);

/** A cut with its limits: "share of the total (80%, 95%)". */
function cutOf(value: object, change: Change, words: Words): string | null {
  if (!('kind' in value) || typeof value.kind !== 'string' || change.path.at(-1) !== 'cut') return null;
  const [name, limits] = Object.entries(value).find(([, one]) => Array.isArray(one)) ?? [];
  const kind = words.t(`cut.${value.kind}`);
  if (name === undefined) return 'bins' in value ? `${kind} (${String(value.bins)})` : kind;
  const share = value.kind === 'thresholds' ? 'values' : 'shares';
  return `${kind} (${said(limits, { ...change, path: [share] }, words)})`;
}
