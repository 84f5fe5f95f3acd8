import type { Look } from '../workbook';
import type { PlacedChart, PlacedLook, Span } from './pages/pageParts';

/** What the add-in made on an output page. The sheet itself is found by its name (`sheetName`). */
export interface PageEntry {
  readonly id: string;
  readonly kind: 'page';
  /** Rows and columns that we wrote, from its A1. */
  readonly rows: number;
  readonly columns: number;
  /** Per written row a hash of what its cells held right after: another one means that someone edited it. */
  readonly hashes: readonly string[];
  /** Hashes of what was to be written, and of its formats: the same again is not written. */
  readonly content: string;
  readonly formats: string;
  readonly bold: readonly Span[];
  /** The looks of our cells, and the ids of their conditional formats. */
  readonly looks: readonly PlacedLook[];
  readonly ruleIds: readonly string[];
  /** Charts that we made; the user may have deleted some since. */
  readonly charts: readonly PlacedChart[];
  /** The widths that we gave the columns, in points. */
  readonly widths: readonly number[];
}

/** One column of a table of ours; found again by its name (`fieldName`). */
export interface FieldEntry {
  readonly by: 'program' | 'people';
  /** The header that we wrote: another one is the user's. */
  readonly header: string;
  readonly look: Look;
  readonly ruleIds: readonly string[];
}

/** What the add-in made on the sheet of a table. */
export interface TableEntry {
  readonly id: string;
  readonly kind: 'table';
  /** Ids of the columns that say whose row it is and give the order. */
  readonly key: string;
  readonly rank: string;
  /** Column id → what we put into rows of customers who are no more. */
  readonly gone: Readonly<Record<string, string>>;
  /** By column id. */
  readonly fields: Readonly<Record<string, FieldEntry>>;
  /** The lines that we wrote above the table. */
  readonly lines: readonly string[];
}

export type SheetEntry = PageEntry | TableEntry;

export const SHEETS_KEY = 'CustomerTiers.sheets';

/** The entries of all output sheets; none where another program damaged them. Takes one sync. */
export async function loadSheets(context: Excel.RequestContext): Promise<readonly SheetEntry[]> {
  const stored = context.workbook.settings.getItemOrNullObject(SHEETS_KEY).load('value');
  await context.sync();
  if (stored.isNullObject || typeof stored.value !== 'string') return [];
  try {
    const value = JSON.parse(stored.value) as { version?: unknown; sheets?: SheetEntry[] };
    return value.version === 1 && Array.isArray(value.sheets) ? value.sheets : [];
  } catch {
    return [];
  }
}

/** The entries with this one in the place of an older one of its sheet; in the order of their ids. */
export function withSheet(sheets: readonly SheetEntry[], entry: SheetEntry): readonly SheetEntry[] {
  return [...withoutSheet(sheets, entry.id), entry].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const withoutSheet = (sheets: readonly SheetEntry[], id: string): readonly SheetEntry[] =>
  sheets.filter((sheet) => sheet.id !== id);

/** Takes one sync, or two when nothing is left to be kept. */
export async function storeSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<void> {
  const { settings } = context.workbook;
  if (sheets.length > 0) settings.add(SHEETS_KEY, JSON.stringify({ version: 1, sheets }));
  else {
    const stored = settings.getItemOrNullObject(SHEETS_KEY).load('key');
    await context.sync();
    if (!stored.isNullObject) stored.delete();
  }
  await context.sync();
}

/** Puts the entry of one sheet in, or takes it out; those of others stay. Takes two or three syncs. */
export async function putSheet(
  context: Excel.RequestContext,
  id: string,
  entry: SheetEntry | undefined,
): Promise<void> {
  const sheets = await loadSheets(context);
  await storeSheets(context, entry ? withSheet(sheets, entry) : withoutSheet(sheets, id));
}
