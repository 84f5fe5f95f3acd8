import type { IndicatorColumn, Sales, TextColumn } from '../intake/sales';
import { answerOf } from '../intake/consentAnswers';
import { foldedText } from '../intake/plainText';
import { TEXT_ROLES } from '../policy/sourceSchema';
import type { TextRole } from '../policy/sourceSchema';
import { mostFrequent } from './mostFrequent';
import type { SpanRows } from './spanRows';

/** Words per customer by label; what a customer lacks is −1. */
export type CustomerWords = Readonly<Record<string, TextColumn>>;

const ROLES: readonly TextRole[] = TEXT_ROLES.filter((role) => role !== 'referrer');

/**
 * The word that most rows of a customer have, of several as frequent the one that comes first by code units: product,
 * group, owner and consent over all rows that take part, indicators of words over purchases. A refusal counts more than
 * any number of consents. What the second source says of a customer goes before.
 */
export function customerWords(sales: Sales, rows: SpanRows): CustomerWords {
  const { codes: keys } = rows.taken;
  const words: Record<string, TextColumn> = {};
  for (const role of ROLES) {
    const own = sales.texts[role];
    const ofRows = own && wordsOfRole(role, own, rows.all, rows.customers);
    const listed = sales.list?.texts[role];
    const ofList = listed && { codes: keys.map((key) => listed.codes[key] ?? -1), labels: listed.labels };
    const known = ofList && ofRows ? firstKnown(ofList, ofRows) : (ofList ?? ofRows);
    if (known) words[role] = known;
  }
  for (const { as, labels, values } of sales.indicators)
    if (labels) words[as] = wordsOf({ codes: codesOf(values), labels }, rows.used, rows.customers);
  for (const { as, labels, values } of sales.list?.indicators ?? [])
    if (labels) words[as] = { codes: codesOf(Float64Array.from(keys, (key) => values[key] ?? NaN)), labels };
  return words;
}

const codesOf = (values: IndicatorColumn['values']): Int32Array =>
  Int32Array.from(values, (code) => (Number.isNaN(code) ? -1 : code));

/** Per group the word that stands for a role; −1 without any. */
export function wordsOfRole(
  role: TextRole,
  column: TextColumn,
  groups: Int32Array,
  customers: number,
): TextColumn {
  const most = wordsOf(column, groups, customers);
  if (role !== 'consent') return most;
  // Who said no once is not to be addressed: which of the answers is the last one nobody knows.
  const refused = column.labels.map((label) => answerOf(label) === false);
  const refusals = column.codes.map((code) => (refused[code] ? code : -1));
  const { codes } = wordsOf({ codes: refusals, labels: column.labels }, groups, customers);
  return {
    labels: most.labels,
    codes: most.codes.map((code, i) => ((codes[i] ?? -1) < 0 ? code : (codes[i] ?? code))),
  };
}

/** Per group the word that most of its rows have, of several as frequent the first by code units; −1 without any. */
export function wordsOf({ codes, labels }: TextColumn, groups: Int32Array, customers: number): TextColumn {
  const inOrder = Int32Array.from(labels.keys()).sort((a, b) =>
    (labels[a] ?? '') < (labels[b] ?? '') ? -1 : 1,
  );
  const place = new Int32Array(labels.length);
  inOrder.forEach((label, i) => (place[label] = i));
  const places = codes.map((code) => place[code] ?? -1);
  const found = mostFrequent(groups, customers, places, labels.length, 'smallest');
  return { codes: found.map((i) => inOrder[i] ?? -1), labels };
}

/** The first column's word, where it lacks one the second's. Spellings of one word are one label, the first column's. */
function firstKnown(first: TextColumn, second: TextColumn): TextColumn {
  const labels = [...first.labels];
  const indexOf = new Map(labels.map((label, index) => [foldedText(label), index]));
  const moved = second.labels.map((label) => indexOf.get(foldedText(label)) ?? labels.push(label) - 1);
  return {
    codes: first.codes.map((code, i) => (code >= 0 ? code : (moved[second.codes[i] ?? -1] ?? -1))),
    labels,
  };
}
