import type { OutputBlock, OutputPage, OutputTable, WorkOptions, WriteReport } from '../../src/workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbench/engine';
import type { Bench } from './adapter';

/** Writes output sheets, and beside the source no column at all. */
export async function writeSheets(
  bench: Bench,
  sheets: readonly (OutputTable | OutputPage)[],
  options: WorkOptions = {},
): Promise<WriteReport> {
  bench.select(0, 0, 7, 3);
  const source = await bench.workbook.selectedSource();
  const [headers = []] = await bench.workbook.head(source, 0);
  return bench.workbook.write({ source, headers, columns: [], memory: '{}', sheets }, options);
}

export function block(id: string, rows: OutputBlock['rows'], more: Partial<OutputBlock> = {}): OutputBlock {
  return {
    id,
    heading: `About ${id}`,
    headers: ['Tier', 'Customers', 'Share'],
    rows,
    kinds: ['text', 'whole', 'percent'],
    looks: [{ kind: 'plain' }, { kind: 'plain' }, { kind: 'plain' }],
    ...more,
  };
}

export function page(blocks: readonly OutputBlock[], more: Partial<OutputPage> = {}): OutputPage {
  return { id: 'report', kind: 'page', title: 'Report', blocks, charts: [], ...more };
}

export const TIERS = {
  kind: 'tiers',
  rules: [
    { name: 'A', fill: '#c6e0b4', font: '#000000' },
    { name: 'B', fill: '#ffe699', font: '#000000' },
  ],
} as const;

/** A report of two blocks: the sheet's rows 1 to 4 and 6 to 8. */
export const REPORT = page([
  block(
    'sizes',
    [
      ['A', 2, 0.5],
      ['B', 1250, 0.5],
    ],
    { looks: [TIERS, { kind: 'bars', fill: '#5b9bd5' }, { kind: 'plain' }] },
  ),
  block('fates', [['=used', 6, '']], { headers: ['Fate', 'Rows'], kinds: ['text', 'whole'] }),
]);

export function sheetOf(bench: Bench, name = 'Report'): SheetSnapshot {
  const found = bench.engine.snapshot().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The texts of a sheet's first cells, row by row, as a person sees them. */
export function texts(bench: Bench, rows: number, columns: number, name = 'Report'): string[][] {
  const sheet = bench.engine.sheet(name);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => bench.engine.cell(sheet, row, column).text),
  );
}

/** What a person sees or finds in the workbook: settings hold ids and hashes, which undoing may give anew. */
export function withoutIds(snapshot: WorkbookSnapshot): unknown {
  return JSON.parse(JSON.stringify(snapshot).replace(/\\"ruleIds\\":\[[^\]]*\]/g, ''));
}
