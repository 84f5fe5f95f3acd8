import type { KeyColumn } from './keyColumn';
import { keysOf } from './keys';
import { namesOf } from './names';
import type { TextColumn } from './sales';

/** What was read of a column of words: spellings that differ in case, width or spaces only are one label. */
export function textColumn(reader: KeyColumn): TextColumn {
  const { spellings } = reader;
  const spellingOfRow = reader.finish();
  const keys = keysOf(spellings);
  return {
    codes: spellingOfRow.map((spelling) => keys.keyOf[spelling] ?? -1),
    labels: namesOf(keys, spellings, spellingOfRow),
  };
}
