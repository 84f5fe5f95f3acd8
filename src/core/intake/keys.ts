import { foldedText } from './plainText';

/** Keys behind spellings: spellings that differ in case, width or spaces only are one key. */
export interface Keys {
  /** Distinct keys in order of first appearance. */
  readonly keys: readonly string[];
  /** Per spelling an index into `keys`; −1 for blank ones. */
  readonly keyOf: Int32Array;
  /** Spellings that came to their key by an alias. */
  readonly aliased: ReadonlySet<number>;
}

/** Folds spellings into keys: NFKC, trimmed, inner spaces collapsed, case folded; then `aliases`, key → key. */
export function keysOf(spellings: readonly string[], aliases: ReadonlyMap<string, string> = new Map()): Keys {
  const keys: string[] = [];
  const codeOf = new Map<string, number>();
  const aliased = new Set<number>();
  const keyOf = Int32Array.from(spellings, (spelling, code) => {
    const folded = foldedText(spelling);
    if (folded === '') return -1;
    const alias = aliases.get(folded);
    if (alias !== undefined) aliased.add(code);
    const key = alias ?? folded;
    const known = codeOf.get(key);
    if (known !== undefined) return known;
    codeOf.set(key, keys.length);
    return keys.push(key) - 1;
  });
  return { keys, keyOf, aliased };
}

// Neither lower-case letters nor anything that has another form: where two such texts differ, their keys do.
const ONE_CASE = /^[!-`{-~\u4E00-\u9FFF]+$/;

/** Whether distinct spellings are certainly distinct keys. */
export const areKeys = (spellings: readonly string[]): boolean =>
  spellings.every((spelling) => ONE_CASE.test(spelling));
