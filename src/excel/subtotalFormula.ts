const CALL = /(?<![\p{L}\p{N}_.])(?:_xlfn\.)?(?:SUBTOTAL|AGGREGATE)\s*\(/iu;

/** Texts in quotation marks and names of sheets in apostrophes, where a word is no function. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Whether a formula calls SUBTOTAL or AGGREGATE, anywhere in it: such a row sums others. Formulas are read in English,
 * whatever the language of Excel (Microsoft, Excel.Range.formulas).
 */
export function isSubtotal(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && CALL.test(formula.replace(QUOTED, '""'));
}
