import { breakdownBy, cellText, columnsByHeader, Fault, ROLES } from '../core';
import type { Grading, Note } from '../core';
import { extraColumn } from './extraColumn';
import type { Run } from './gradeTables';

type Customers = Grading['customers'];
type TextColumn = Customers['words'][string];

/** Final tiers by the words of a column. */
export interface BreakdownDocument {
  /** The column, as it was named. */
  readonly column: string;
  /** In the order of their customers, most first. */
  readonly words: readonly string[];
  readonly tiers: readonly TierBreakdown[];
  /** What there is to say of the column. */
  readonly warnings: readonly Note[];
}

export interface TierBreakdown {
  readonly tier: string;
  readonly customers: number;
  /** Word → customers of the tier. */
  readonly words: Readonly<Record<string, number>>;
  /** Customers of the tier without any word. */
  readonly without: number;
}

/**
 * Counts tiers by the words of a column: what the policy reads by its name (group, owner, an indicator), else a column by
 * its header, of which each customer has the most frequent word. Throws a Fault when there is no such column.
 */
export function breakdownOf(column: string, run: Run): BreakdownDocument {
  const { customers } = run.grading;
  const own = wordsNamed(column, run) ?? wordsNamed(roleOf(column, run), run);
  if (own) return { column, ...counted(own, run), warnings: [] };
  const { shape } = run.tables.sheet;
  if (ROLES.some((role) => role === column) && columnsByHeader(shape, column).length === 0)
    throw new Fault('cli.noRole', { value: column });
  const known = [...Object.keys(customers.words), ...indicatorNames(run)];
  const { words, values, warnings } = extraColumn('--breakdown', column, { aggregate: 'mode' }, run, known);
  const found = words ?? numbersAsWords(values ?? new Float64Array(customers.key.length).fill(NaN));
  return { column, ...counted(found, run), warnings };
}

/** The counts with their names beside them. */
function counted(column: TextColumn, { grading }: Run): Pick<BreakdownDocument, 'words' | 'tiers'> {
  const { tiers, words, customers } = breakdownBy(grading, column);
  return {
    words: words.filter((word) => word !== ''),
    tiers: tiers.map((tier, i): TierBreakdown => {
      const counts = customers[i] ?? [];
      const byWord = words.map((word, w) => [word, counts[w] ?? 0] as const);
      return {
        tier,
        customers: counts.reduce((sum, count) => sum + count, 0),
        words: Object.fromEntries(byWord.filter(([word]) => word !== '')),
        without: byWord.find(([word]) => word === '')?.[1] ?? 0,
      };
    }),
  };
}

const indicatorNames = ({ policy: { source } }: Run): string[] =>
  [...source.indicators, ...(source.list?.indicators ?? [])].map(({ as }) => as);

/** Words that the run has under a name; numbers of an indicator count as words. */
function wordsNamed(name: string | undefined, run: Run): TextColumn | undefined {
  if (name === undefined) return undefined;
  const { words, metrics } = run.grading.customers;
  const values = indicatorNames(run).includes(name) ? metrics[name] : undefined;
  return words[name] ?? (values && numbersAsWords(values));
}

/** The role for which a header's column was taken: its words are those that the policy's methods see. */
function roleOf(header: string, { tables, grading }: Run): string | undefined {
  const { shape } = tables.sheet;
  const [column] = columnsByHeader(shape, header);
  if (column === undefined) return undefined;
  const text = cellText(shape.headers[column]).trim();
  const taken = Object.entries(grading.columns).find(([, value]) => value === text);
  return taken?.[0];
}

/** Numbers that name something, such as a branch or a number of stars: each is a word. */
function numbersAsWords(values: Float64Array): TextColumn {
  const labels = [...new Set(values)].filter((value) => !Number.isNaN(value));
  const codes = new Map(labels.map((value, code) => [value, code]));
  return {
    codes: Int32Array.from(values, (value) => codes.get(value) ?? -1),
    labels: labels.map(String),
  };
}
