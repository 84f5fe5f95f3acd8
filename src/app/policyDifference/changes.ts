/** A place of two documents that differs; undefined where one has nothing. */
export interface Change {
  /** Keys from the top; entries of a list by what they are called, or by their number. */
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  readonly after: unknown;
}

/** Key at the end of the path of a change of order. */
export const ORDER = '↕';

type Path = Change['path'];
type Entries = Readonly<Record<string, unknown>>;

/** What an entry of a list is called; null when the list has no names. @param key of the list */
export type NameOf = (key: string, entry: unknown) => string | null;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Every place where two JSON documents differ, as deep as both go.
 * @param whole keys whose values are told as one
 */
export function changes(
  before: unknown,
  after: unknown,
  nameOf: NameOf,
  whole: ReadonlySet<string>,
  path: Path = [],
): readonly Change[] {
  if (same(before, after)) return [];
  const inside = (a: unknown, b: unknown, key: string | number): readonly Change[] =>
    changes(a, b, nameOf, whole, [...path, key]);
  const key = path.at(-1);
  if (typeof key === 'string' && whole.has(key)) return [{ path, before, after }];
  if (isEntries(before) && isEntries(after)) {
    // Of another kind there is nothing to compare.
    if (before['kind'] !== after['kind']) return [{ path, before, after }];
    const keys = union(Object.keys(before), Object.keys(after));
    return keys.flatMap((name) => inside(before[name], after[name], name));
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return [{ path, before, after }];
  const [a, b] = [named(before, String(key), nameOf), named(after, String(key), nameOf)];
  if (a && b) {
    const found = union([...a.keys()], [...b.keys()]).flatMap((name) =>
      inside(a.get(name), b.get(name), name),
    );
    const kept = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] =>
      [...one.keys()].filter((name) => other.has(name));
    const [from, to] = [kept(a, b), kept(b, a)];
    return same(from, to) ? found : [...found, { path: [...path, ORDER], before: from, after: to }];
  }
  // Names are told as a list, numbers one by one.
  if (areNames(before) && areNames(after)) return [{ path, before, after }];
  if (before.length !== after.length) return [{ path, before, after }];
  return before.flatMap((entry: unknown, i) => inside(entry, after[i], i));
}

const areNames = (list: readonly unknown[]): boolean => list.every((entry) => typeof entry === 'string');

/** Entries by their names; of two that are called the same the second is told by a number. */
function named(list: readonly unknown[], key: string, nameOf: NameOf): ReadonlyMap<string, unknown> | null {
  const found = new Map<string, unknown>();
  for (const entry of list) {
    const name = nameOf(key, entry);
    if (name === null) return null;
    let free = name;
    for (let n = 2; found.has(free); n += 1) free = `${name} (${n})`;
    found.set(free, entry);
  }
  return found;
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
