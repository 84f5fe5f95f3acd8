import type { RunRecord } from './runRecord';

/**
 * A number that tells whether the customers of a record and their tiers are those that were kept: FNV-1a, 32 bits, over
 * keys, tiers and columns (Fowler, Noll, Vo; draft-eastlake-fnv). Names and figures are for reading: a host that
 * changes a blank in a name, or the last digit of a number, must not make a record worthless.
 */
export function recordCheck({ key, tierOf, columns }: Pick<RunRecord, 'key' | 'tierOf' | 'columns'>): number {
  let hash = 0x811c9dc5;
  for (const text of key) {
    for (let i = 0; i < text.length; i += 1) hash = mixed(hash, text.charCodeAt(i));
    // Where a key ends counts too; no code unit has this value.
    hash = mixed(hash, 0x10000);
  }
  for (const codes of [tierOf, ...columns.map((column) => column.tierOf)]) {
    for (const code of codes) hash = mixed(hash, code);
  }
  return hash >>> 0;
}

const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);
