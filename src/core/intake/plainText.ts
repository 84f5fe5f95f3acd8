const NON_ASCII = /[^ -~]/;
// ASCII and the common ideographs have no other form; with single spaces inside there is nothing to do for most texts.
const PLAIN = /^[!-~\u4E00-\u9FFF]+(?: [!-~\u4E00-\u9FFF]+)*$/;
// Zero-width characters, soft hyphen, byte order mark and direction marks: invisible, and never part of a value.
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/**
 * The text in its plain form: NFKC (full-width → half-width, no-break space → space), invisible characters removed,
 * trimmed, inner spaces collapsed. Case is kept.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = NON_ASCII.test(text) ? text.normalize('NFKC').replace(INVISIBLE, '') : text;
  return plain.trim().replace(/\s+/g, ' ');
}

// Neither these nor common ideographs have letters of which one case has two forms.
const SIMPLE_CASE = /^[ -~\u4E00-\u9FFF]*$/;

/** The plain text without regard to case: what keys and headers are compared by. ß and ẞ are SS, and a final ς is a σ. */
export function foldedText(text: string): string {
  const plain = plainText(text);
  return SIMPLE_CASE.test(plain) ? plain.toLowerCase() : plain.toLowerCase().toUpperCase().toLowerCase();
}
