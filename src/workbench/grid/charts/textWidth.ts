/** Pixels of a letter of the small text in charts. */
const NARROW = 6.1;
const WIDE = 11;

const widthOf = (letter: string): number => (/[\u1100-\uFFFF]/.test(letter) ? WIDE : NARROW);

/** About how wide a text of 11 pixels is: near enough to place what stands beside it. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + widthOf(letter), 0);

/** The text, or as much of its beginning as has room, with an ellipsis. */
export function fitText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let fitted = '';
  for (const letter of text) {
    if (textWidth(`${fitted}${letter}…`) > room) break;
    fitted += letter;
  }
  return fitted === '' ? '' : `${fitted.trimEnd()}…`;
}
