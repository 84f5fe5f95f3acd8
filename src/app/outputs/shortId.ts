/** A letter of another script takes six characters of a name in the workbook, and a name has 255 at most. */
const LONGEST = 16;

/** A text of the user's as part of an id: as it stands, a long one by its beginning and a hash (FNV-1a, 32 bits). */
export function shortId(text: string): string {
  if (text.length <= LONGEST) return text;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.slice(0, LONGEST / 2)}.${(hash >>> 0).toString(36)}`;
}
