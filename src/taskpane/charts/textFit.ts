/** Parts of the font size that a letter is wide, about: a Chinese character is a square, a Latin letter half of one. */
const SQUARE = 1.02;
const NARROW = 0.56;
/** From here on characters are squares (CJK radicals; Unicode, East Asian Width). */
const FIRST_SQUARE = 0x2e80;

/** How wide a text is about, px: enough to tell whether it fits, without asking the browser to lay it out. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + size * ((letter.codePointAt(0) ?? 0) < FIRST_SQUARE ? NARROW : SQUARE),
    0,
  );

/** A text that fits into `room` px: whole, or cut with an ellipsis; empty where not even two letters fit. */
export function fitted(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = Array.from(text);
  let kept = letters.length - 1;
  while (kept > 1 && textWidth(`${letters.slice(0, kept).join('')}…`, size) > room) kept -= 1;
  return kept > 1 ? `${letters.slice(0, kept).join('').trimEnd()}…` : '';
}
