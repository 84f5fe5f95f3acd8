/** Microsoft Support, "Rename a worksheet". */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

/** A title as Excel takes it for a sheet: nothing forbidden, no apostrophe at the ends, not "History", not empty. */
export function sheetTitle(wish: string, longest = LONGEST): string {
  const title = wish.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const bare = cut(title.replace(/^['\s]+/, ''), longest).replace(/['\s]+$/, '');
  if (bare === '') return 'Customer Tiers';
  return /^history$/i.test(bare) ? `${bare} 1` : bare;
}

/** The title, or with " 2", " 3" … behind it where others have it: Excel knows no upper and lower case here. */
export function freeTitle(wish: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let title = sheetTitle(wish);
  for (let n = 2; taken.has(title.toLowerCase()); n += 1) {
    const number = ` ${n}`;
    title = sheetTitle(wish, LONGEST - number.length) + number;
  }
  return title;
}

/** At most so many UTF-16 units, no surrogate pair cut in two. */
function cut(text: string, longest: number): string {
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, longest)) ? longest - 1 : longest;
  return text.slice(0, end);
}
