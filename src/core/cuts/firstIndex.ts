/** Index of the first limit that admits; the number of limits, which is the last tier, when none does. */
export function firstIndex<T>(limits: readonly T[], admits: (limit: T) => boolean): number {
  const index = limits.findIndex(admits);
  return index < 0 ? limits.length : index;
}
