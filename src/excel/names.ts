/**
 * Hidden workbook-scoped names by which the add-in finds its things again. The prefix keeps them from being cell
 * references (`ABC1` would be one).
 */
const PREFIX = '_CT_';

/** Covers the source's header and rows as they were at the last write. */
export const SOURCE_NAME = `${PREFIX}source`;

const COLUMN_PREFIX = `${PREFIX}column_`;
const SHEET_PREFIX = `${PREFIX}sheet_`;
const FIELD_PREFIX = `${PREFIX}field_`;

/** The name on the header cell of the column with this id. */
export const columnName = (id: string): string => COLUMN_PREFIX + coded(id);

/** The name on A1 of the output sheet with this id. */
export const sheetName = (id: string): string => SHEET_PREFIX + coded(id);

/** The name on the header cell of a column of the table on the output sheet with this id. */
export const fieldName = (sheet: string, column: string): string =>
  `${FIELD_PREFIX}${coded(sheet)}__${coded(column)}`;

/** The column id of one of our names on the output sheet with this id, or undefined. */
export const fieldIdOf = (name: string, sheet: string): string | undefined =>
  idOf(fieldName(sheet, ''), name);

/** A name has at most 255 characters (Microsoft Support, "Names in formulas"), and two ids stand in some. */
const LONGEST_CODE = 100;

/** The code of an id; of a long one its beginning and a hash, which is the code of an id that is as short. */
function coded(id: string): string {
  const whole = code(id);
  if (whole.length <= LONGEST_CODE) return whole;
  const mark = `.${hash(id)}`;
  let end = Math.min(id.length, LONGEST_CODE);
  while (code(id.slice(0, end)).length + mark.length > LONGEST_CODE) end -= 1;
  return code(id.slice(0, end)) + mark;
}

/** FNV-1a over UTF-16 units, 32 bits, in base 36. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** Whether a name is one of ours on an output sheet. */
export const isOutputName = (name: string): boolean =>
  name.startsWith(SHEET_PREFIX) || name.startsWith(FIELD_PREFIX);

/** Excel's names know no upper and lower case. */
function code(id: string): string {
  return id.replace(/[^a-z0-9.]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
}

/** The column id of one of our names, or undefined. */
export const columnIdOf = (name: string): string | undefined => idOf(COLUMN_PREFIX, name);

/** The output sheet's id of one of our names, or undefined. */
export const sheetIdOf = (name: string): string | undefined => idOf(SHEET_PREFIX, name);

function idOf(prefix: string, name: string): string | undefined {
  if (!name.startsWith(prefix)) return undefined;
  return name
    .slice(prefix.length)
    .replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Excel ignores `visible` at any later moment (OfficeDev/office-js #3878). */
export function addHidden(context: Excel.RequestContext, name: string, range: Excel.Range): void {
  context.workbook.names.add(name, range).visible = false;
}
