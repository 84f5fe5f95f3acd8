/**
 * 53 bits of what cells hold, as text: another one means that something was changed (cyrb53, by bryc, public domain).
 * Texts and numbers differ, as do a formula and its value.
 */
export function rowHash(cells: readonly unknown[]): string {
  const text = JSON.stringify(cells);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const mixed = [
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909),
    Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909),
  ] as const;
  return (4294967296 * (2097151 & mixed[1]) + (mixed[0] >>> 0)).toString(36);
}
