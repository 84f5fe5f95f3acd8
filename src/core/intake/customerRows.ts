import type { SourcePolicy } from '../policy/sourceSchema';
import { aliasesOf } from './aliases';
import { fateCode } from './fates';
import type { KeyColumn } from './keyColumn';
import { keysOf } from './keys';
import { namesOf } from './names';
import { repairBit, repairList } from './repairList';
import type { ColumnPlace } from './repairList';
import type { Repair } from './repairs';
import type { RowFates } from './rowFates';
import { isTotalWord } from './totalWord';

const TOTAL = fateCode('totalRow');
const SPELLING = repairBit('spelling');
const ALIAS = repairBit('alias');

/** The customer of every row. */
export interface CustomerRows {
  /** Per row an index into `keys`, −1 for none. */
  readonly rows: Int32Array;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly repairs: readonly Repair[];
}

/** Works out keys and names of the customer column, and which of its rows are totals. */
export function customerRows(
  reader: KeyColumn,
  source: SourcePolicy,
  fates: RowFates,
  place: ColumnPlace,
): CustomerRows {
  const { spellings } = reader;
  const spellingOfRow = reader.finish();
  if (!source.keepTotalRows) lowerTotals(spellings, spellingOfRow, fates, place.column);
  const keys = keysOf(spellings, aliasesOf(source));
  const names = namesOf(keys, spellings, spellingOfRow);
  const nameOf = (spelling: number): string => names[keys.keyOf[spelling] ?? -1] ?? '';
  const bits = Int32Array.from(spellings, (spelling, code) => {
    if (keys.keyOf[code] === -1 || spelling === nameOf(code)) return 0;
    return keys.aliased.has(code) ? ALIAS : SPELLING;
  });
  const repairs = repairList(spellingOfRow, bits, place, {
    before: (row) => spellings[spellingOfRow[row] ?? -1] ?? '',
    after: (row) => nameOf(spellingOfRow[row] ?? -1),
  });
  return {
    rows: spellingOfRow.map((spelling) => keys.keyOf[spelling] ?? -1),
    keys: keys.keys,
    names,
    repairs,
  };
}

/** Rows with 合计 or Total as their customer are totals, whatever words stand before it. */
function lowerTotals(
  spellings: readonly string[],
  spellingOfRow: Int32Array,
  fates: RowFates,
  column: number,
): void {
  const isTotal = Uint8Array.from(spellings, (spelling) => (isTotalWord(spelling) ? 1 : 0));
  if (!isTotal.includes(1)) return;
  spellingOfRow.forEach((spelling, row) => {
    if (isTotal[spelling] === 1) fates.lower(row, TOTAL, column, spellings[spelling]);
  });
}
