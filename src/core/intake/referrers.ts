import type { KeyColumn } from './keyColumn';
import { keysOf } from './keys';
import type { TextColumn } from './sales';

/** Who referred the customer of each row. Labels are customer keys, aliases applied: a referrer need not be a customer here. */
export function referrerColumn(reader: KeyColumn, aliases: ReadonlyMap<string, string>): TextColumn {
  const { keys, keyOf } = keysOf(reader.spellings, aliases);
  return { codes: reader.finish().map((spelling) => keyOf[spelling] ?? -1), labels: keys };
}

/** Per entry of `codes` an index into `keys`; −1 where nobody referred, or someone who is no customer. */
export function amongCustomers({ codes, labels }: TextColumn, keys: readonly string[]): Int32Array {
  const codeOf = new Map(keys.map((key, code) => [key, code]));
  const customerOf = labels.map((label) => codeOf.get(label) ?? -1);
  return codes.map((code) => customerOf[code] ?? -1);
}
