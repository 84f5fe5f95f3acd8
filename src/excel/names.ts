/**
 * Hidden workbook-scoped names by which the add-in finds its things again. The prefix keeps them from being cell
 * references (`ABC1` would be one).
 */
const PREFIX = '_CT_';

/** Covers the source's header and rows as they were at the last write. */
export const SOURCE_NAME = `${PREFIX}source`;

const COLUMN_PREFIX = `${PREFIX}column_`;

/** The name on the header cell of the column with this id. Excel's names know no upper and lower case. */
export function columnName(id: string): string {
  return COLUMN_PREFIX + id.replace(/[^a-z0-9.]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
}

/** The column id of one of our names, or undefined. */
export function columnIdOf(name: string): string | undefined {
  if (!name.startsWith(COLUMN_PREFIX)) return undefined;
  const coded = name.slice(COLUMN_PREFIX.length);
  return coded.replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Excel ignores `visible` at any later moment (OfficeDev/office-js #3878). */
export function addHidden(context: Excel.RequestContext, name: string, range: Excel.Range): void {
  context.workbook.names.add(name, range).visible = false;
}
