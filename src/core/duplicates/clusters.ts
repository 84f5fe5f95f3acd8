/** Customer `alias` looks like `customer`; both are indexes of customers. */
export interface Suggestion {
  readonly alias: number;
  readonly customer: number;
  readonly reason: 'form' | 'typing';
}

/** Pairs in a row from the kept customer: a~b~c is told, a~b~c~d is not, as names drift. */
const FARTHEST = 2;

/**
 * One target per chain of look-alikes. Groups are names of one form, strongest first, and so are the groups among
 * themselves: a group's first customer is kept unless a stronger group has claimed it.
 * @param groups customers of one form each
 * @param close pairs of indexes of groups that look mistyped
 * @param apart whether two customers are known not to be one
 */
export function clusters(
  groups: readonly (readonly number[])[],
  close: readonly (readonly [number, number])[],
  apart: (a: number, b: number) => boolean,
): Suggestion[] {
  const neighbours = new Map<number, number[]>();
  for (const [a, b] of close) {
    append(neighbours, a, b);
    append(neighbours, b, a);
  }
  const suggestions: Suggestion[] = [];
  const claimed = new Set<number>();
  groups.forEach((group, index) => {
    if (claimed.has(index)) return;
    claimed.add(index);
    const kept = group[0] ?? -1;
    let edge = [index];
    for (let step = 0; step < FARTHEST; step++) {
      const reached = edge.flatMap((at) => neighbours.get(at) ?? []).sort((a, b) => a - b);
      edge = [];
      for (const other of reached) {
        // A group of which one is known to be another customer is no candidate as a whole.
        if (claimed.has(other) || (groups[other] ?? []).some((customer) => apart(customer, kept))) continue;
        claimed.add(other);
        edge.push(other);
        for (const alias of groups[other] ?? [])
          suggestions.push({ alias, customer: kept, reason: 'typing' });
      }
    }
    suggestions.push(...withinForm(group, apart));
  });
  return suggestions;
}

/** Each customer of a form with the first stronger one that it is not known to differ from. */
function withinForm(group: readonly number[], apart: (a: number, b: number) => boolean): Suggestion[] {
  const kept: number[] = [];
  const suggestions: Suggestion[] = [];
  for (const alias of group) {
    const customer = kept.find((one) => !apart(alias, one));
    if (customer === undefined) kept.push(alias);
    else suggestions.push({ alias, customer, reason: 'form' });
  }
  return suggestions;
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
