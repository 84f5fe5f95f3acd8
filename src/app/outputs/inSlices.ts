/** Lets the page do something else; throws when the work was cancelled meanwhile. */
export type Pause = () => Promise<void>;

/** Customers between two pauses: the slowest explanations of so many take some ten milliseconds. */
const SLICE = 1000;

/** What `of` makes of each customer, with pauses: a page that is busy for seconds is taken for dead. */
export async function inSlices<T>(
  customers: Int32Array,
  of: (customer: number) => T,
  pause: Pause,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let from = 0; from < customers.length; from += SLICE) {
    if (from > 0) await pause();
    for (const customer of customers.subarray(from, from + SLICE)) found.push(of(customer));
  }
  return found;
}
