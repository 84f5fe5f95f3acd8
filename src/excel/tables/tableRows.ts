import type { OutputTable } from '../../workbook';
import { fieldName } from '../names';
import type { FoundTable } from './findTable';
import type { TableRow } from './matchRows';
import type { FieldEntry } from '../sheetLedger';

const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');

/**
 * The rows as they are to be matched. Written is what stands in people's columns and in columns that are none of ours;
 * a column of the user's with a formula in every row is reckoned, not written.
 */
export function tableRows(
  table: Pick<OutputTable, 'id' | 'key' | 'rank' | 'gone'>,
  program: ReadonlySet<string>,
  found: FoundTable,
  rows: readonly (readonly unknown[])[],
): TableRow[] {
  const ours = new Set([...found.fields].flatMap(([name, offset]) => (program.has(name) ? [offset] : [])));
  const peoples = new Set(found.fields.values());
  const written = Array.from({ length: found.width }, (_, offset) => offset).filter(
    (offset) => !ours.has(offset) && (peoples.has(offset) || !rows.every((row) => isFormula(row[offset]))),
  );
  const offsetOf = (id: string): number => found.fields.get(fieldName(table.id, id)) ?? -1;
  const key = found.fields.get(fieldName(table.id, table.key));
  const rank = offsetOf(table.rank);
  const gone = Object.entries(table.gone).map(([id, text]) => [offsetOf(id), text] as const);
  return rows.map((row) => {
    const cell = key === undefined ? '' : row[key];
    const people = written.some((offset) => row[offset] !== '');
    return {
      key: typeof cell === 'string' && !isFormula(cell) ? cell : typeof cell === 'number' ? String(cell) : '',
      written: people,
      // Without a column of keys the program's cells say nothing of whose they are.
      empty: key === undefined ? !people : row.every((one) => one === ''),
      ours:
        typeof row[rank] === 'number' || (gone.length > 0 && gone.every(([at, text]) => row[at] === text)),
    };
  });
}

/** Names of the program's columns, of this plan and of those before. */
export function programNames(
  { id, columns }: OutputTable,
  fields: Readonly<Record<string, FieldEntry>>,
): ReadonlySet<string> {
  const earlier = Object.entries(fields).filter(([, { by }]) => by === 'program');
  const now = columns.filter(({ by }) => by === 'program');
  return new Set(
    [...earlier.map(([field]) => field), ...now.map((column) => column.id)].map((field) =>
      fieldName(id, field),
    ),
  );
}
