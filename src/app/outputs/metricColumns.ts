import type { CellKind, OutputColumn } from '../../workbook';
import { metricLabel, metricsAskedBy, wordsAskedBy } from '../../core';
import type { Words } from '../../words';
import { metricName, metricUnit, wordName } from '../../words';
import { BARS, PLAIN } from './looks';
import type { OutputRun } from './outputRun';
import { shortId } from './shortId';
import { numberColumn, textColumn } from './tableColumns';

/** How the numbers of a metric are shown. @param values NaN = none */
export function metricKind(label: string, values: Float64Array): Exclude<CellKind, 'text'> {
  const unit = metricUnit(label);
  if (unit === 'day') return 'date';
  if (unit === 'share') return 'percent';
  return values.every((value) => Number.isNaN(value) || Number.isInteger(value)) ? 'whole' : 'number';
}

/** A metric as the header of a column: an indicator of the user's own is called as it is. */
export function metricHeader(words: Words, label: string): string {
  const name = metricName(words, label);
  return name === label && words.t(`metric.${label}`) === `metric.${label}` ? name : capital(name);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the policy judges customers by: a column per metric, a column per kind of words. The final method's own has bars. */
export function metricColumns(
  { grading, policy, words }: OutputRun,
  customers: Int32Array,
): readonly OutputColumn[] {
  const { metrics, words: texts } = grading.customers;
  const final = grading.methods[grading.final];
  const judged = final?.kind === 'abc' ? final.metric : undefined;
  const labels = [...new Set(metricsAskedBy(policy).map(metricLabel))];
  return [
    ...labels.flatMap((label) => {
      const { [label]: values } = metrics;
      if (!values) return [];
      const header = metricHeader(words, label);
      const look = label === judged ? BARS : PLAIN;
      return [
        numberColumn(
          `metric.${shortId(label)}`,
          header,
          metricKind(label, values),
          customers,
          (customer) => values[customer],
          look,
        ),
      ];
    }),
    ...[...new Set(wordsAskedBy(policy))].flatMap((label) => {
      const { [label]: column } = texts;
      return column
        ? [
            textColumn(`words.${shortId(label)}`, wordName(words, label), customers, (customer) =>
              wordOf(column, customer),
            ),
          ]
        : [];
    }),
  ];
}

/** A customer's word, '' without one. */
export const wordOf = (
  { codes, labels }: { readonly codes: Int32Array; readonly labels: readonly string[] },
  customer: number,
): string => labels[codes[customer] ?? -1] ?? '';
