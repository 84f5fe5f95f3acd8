import type { CustomerList, Grading, ListPart, Plays } from '../../core';
import { customersOf, plays } from '../../core';
import { wordName } from '../../words';
import type { OutputColumn, OutputTable, PeoplesRow } from '../../workbook';
import { tierLook } from '../tierLook';
import { whoColumns } from './customersTable';
import { metricColumns } from './metricColumns';
import type { OutputRun } from './outputRun';
import { playbookColumns } from './playbookColumns';
import { rowKeys } from './rowKeys';
import { runLines } from './runLines';
import { shortId } from './shortId';
import { peoplesColumn, textColumn } from './tableColumns';

/** Sheets that one list is split into at most: the customers of further words stand together on the last. */
const MOST_SHEETS = 40;

/** A sheet of a list. */
interface ListSheet extends ListPart {
  readonly kind: 'all' | 'word' | 'none' | 'others';
}

interface ListPlace {
  readonly list: CustomerList;
  readonly sheet: ListSheet;
  /** Of the table. */
  readonly id: string;
  /** What is to be said of the list, as sentences. */
  readonly notes: readonly string[];
}

/**
 * A table for every list of the policy, or for each word that it is split by: who is on it, what is done for them, and
 * room for what people did.
 * @param inForce the grading with the tiers that hold
 * @param rowsOf what people wrote in the table with an id
 */
export async function listTables(
  run: OutputRun,
  inForce: Grading,
  rowsOf: (table: string) => Promise<readonly PeoplesRow[]>,
): Promise<readonly OutputTable[]> {
  const tables: OutputTable[] = [];
  const found = plays(inForce, run.policy);
  for (const list of run.policy.output.lists) {
    const { parts, withoutConsent, warnings } = customersOf(list, inForce, run.policy);
    const notes = warnings.map(({ id, values }) => run.words.t(id, values));
    if (withoutConsent > 0) notes.push(run.words.t('list.withoutConsent', { count: withoutConsent }));
    for (const sheet of sheetsOf(list, parts)) {
      const id = idOf(list, sheet);
      tables.push(listTable(run, inForce, found, { list, sheet, id, notes }, await rowsOf(id)));
    }
  }
  return tables;
}

function sheetsOf({ by }: CustomerList, parts: readonly ListPart[]): readonly ListSheet[] {
  const kindOf = ({ word }: ListPart): ListSheet['kind'] =>
    by === undefined ? 'all' : word === '' ? 'none' : 'word';
  const sheets = parts.map((part): ListSheet => ({ ...part, kind: kindOf(part) }));
  if (sheets.length <= MOST_SHEETS) return sheets;
  const rest = sheets.slice(MOST_SHEETS - 1);
  const customers = Int32Array.from(rest.flatMap((part) => [...part.customers]));
  return [...sheets.slice(0, MOST_SHEETS - 1), { kind: 'others', word: '', customers }];
}

/** No word of the user's is empty, so that of nobody and that of the others are none. */
function idOf({ name }: CustomerList, { kind, word }: ListSheet): string {
  const list = `list.${shortId(name)}`;
  if (kind === 'all') return list;
  return kind === 'word' ? `${list}.${shortId(word)}` : `${list}..${kind}`;
}

function listTable(
  run: OutputRun,
  inForce: Grading,
  found: Plays,
  { list, sheet, id, notes }: ListPlace,
  rows: readonly PeoplesRow[],
): OutputTable {
  const { words, policy } = run;
  const { customers } = sheet;
  const keys = rowKeys(inForce, policy, rows);
  const word = wordOf(run, sheet);
  return {
    kind: 'table',
    id,
    title: titleOf(list.name, word),
    lines: [
      word === ''
        ? list.name
        : words.t('list.of', { list: list.name, by: wordName(words, list.by ?? ''), word }),
      ...runLines(run),
      ...notes,
      words.t('customers.yours', { first: words.t('customers.action'), last: words.t('list.note') }),
    ],
    key: 'customer',
    rank: 'rank',
    columns: [
      ...whoColumns(run, keys.key, customers),
      tierColumn(run, inForce, customers),
      ...metricColumns(run, customers),
      ...playbookColumns(run, found, customers),
      peoplesColumn('action', words.t('customers.action')),
      peoplesColumn('doneOn', words.t('list.doneOn'), 'date'),
      peoplesColumn('note', words.t('list.note')),
    ],
    gone: { tier: words.t('list.gone') },
  };
}

function wordOf({ words }: OutputRun, { kind, word }: ListSheet): string {
  if (kind === 'none') return words.t('list.none.word');
  return kind === 'others' ? words.t('list.others.word') : word;
}

/** A sheet's title has 31 characters: the word, by which sheets of a list are told apart, goes before the list's name. */
const LONGEST_TITLE = 31;
function titleOf(name: string, word: string): string {
  if (word === '') return name;
  const room = Math.max(LONGEST_TITLE - word.length - 1, 0);
  return `${name.slice(0, room).trim()} ${word}`.trim();
}

function tierColumn(
  { policy, words }: OutputRun,
  { finalTiers, unknown }: Grading,
  customers: Int32Array,
): OutputColumn {
  const names = [...finalTiers.names, unknown];
  return textColumn(
    'tier',
    words.t('customers.inForce'),
    customers,
    (customer) => names[finalTiers.tierOf[customer] ?? -1] ?? unknown,
    tierLook(names, policy.output.colours),
  );
}
