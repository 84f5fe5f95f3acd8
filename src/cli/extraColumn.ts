import { cellText, columnsByHeader, Fault, nearest } from '../core';
import type { Grading, IndicatorPolicy, Note, Policy } from '../core';
import { gradeTables } from './gradeTables';
import type { Run } from './gradeTables';

/** No indicator of a policy can have this name: theirs begin with a letter. */
const AS = '[column]';

type TextColumn = Grading['customers']['words'][string];

/** One more column, per customer of a run. Of numbers NaN, of words −1 where a customer has none. */
export interface ExtraColumn {
  readonly values: Float64Array | undefined;
  readonly words: TextColumn | undefined;
  /** What there is to say of it. */
  readonly warnings: readonly Note[];
}

/** How an indicator becomes one value per customer. */
type Told = Pick<IndicatorPolicy, 'aggregate' | 'scale'>;

/**
 * Reads a column of the sheet, or else of the list, as an indicator beside those of the policy. It is read apart from the run,
 * which stays what it is: a row that is left out because of this column has no value here.
 * @param known other names that may be meant: the nearest is told with the headers when no column has this one
 */
export function extraColumn(
  option: string,
  header: string,
  told: Told,
  run: Run,
  known: readonly string[],
): ExtraColumn {
  const { sales, grading } = gradeTables(run.tables, {
    ...run.policy,
    source: withColumn(option, header, told, run, known),
  });
  const customers = new Map(grading.customers.key.map((key, customer) => [key, customer]));
  const found = run.grading.customers.key.map((key) => customers.get(key) ?? -1);
  const values = grading.customers.metrics[AS];
  const words = grading.customers.words[AS];
  const before = new Set(run.sales.warnings.map((warning) => JSON.stringify(warning)));
  return {
    values: values && Float64Array.from(found, (customer) => values[customer] ?? NaN),
    words: words && {
      codes: Int32Array.from(found, (customer) => words.codes[customer] ?? -1),
      labels: words.labels,
    },
    warnings: sales.warnings.filter((warning) => !before.has(JSON.stringify(warning))),
  };
}

function withColumn(
  option: string,
  header: string,
  told: Told,
  { tables, policy }: Run,
  known: readonly string[],
): Policy['source'] {
  const { source } = policy;
  const indicator = { ...told, column: header, as: AS };
  if (columnsByHeader(tables.sheet.shape, header).length > 0)
    return { ...source, indicators: [...source.indicators, indicator] };
  const list = source.list && tables.list;
  if (source.list && list && columnsByHeader(list.shape, header).length > 0)
    return { ...source, list: { ...source.list, indicators: [...source.list.indicators, indicator] } };
  const headers = [tables.sheet, list].flatMap((table) => table?.shape.headers.map(cellText) ?? []);
  const names = [...headers, ...known].filter((name) => name !== '');
  throw new Fault('cli.noColumn', { option, value: header, nearest: nearest(header, names) });
}
