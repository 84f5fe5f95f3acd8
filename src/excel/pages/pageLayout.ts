import type { CellKind, OutputBlock, OutputCell, OutputPage } from '../../workbook';
import { formatOf, writable } from '../outputCells';
import { placeChart } from './chartPlace';
import type { PageLayout, PlacedBlock, PlacedFormat, PlacedLook } from './pageParts';

/** The blocks of a page one under the other, an empty row between two. */
export function layOut(page: OutputPage, dateSystem: 1900 | 1904): PageLayout {
  const blocks = placeBlocks(page.blocks);
  const last = blocks.at(-1);
  const rows = last ? last.body.row + last.body.rows : 1;
  const columns = Math.max(1, ...blocks.map((placed) => placed.columns));
  const cells: OutputCell[][] = Array.from({ length: rows }, () => new Array<OutputCell>(columns).fill(''));
  for (const placed of blocks) fill(cells, placed, dateSystem);
  return {
    rows,
    columns,
    cells,
    headings: blocks.map(({ top }) => top),
    bold: blocks.map(({ top, body, columns: wide }) => ({
      row: top,
      column: 0,
      rows: body.row - top,
      columns: wide,
    })),
    formats: blocks.flatMap((placed) => formatsOf(placed, dateSystem)),
    looks: blocks.flatMap(looksOf),
    charts: page.charts.flatMap((chart) => {
      const placed = blocks.find(({ block }) => block.id === chart.block);
      return placed && placed.body.rows > 0 ? [placeChart(chart, placed)] : [];
    }),
  };
}

function placeBlocks(blocks: readonly OutputBlock[]): PlacedBlock[] {
  let top = 0;
  return blocks.map((block) => {
    const columns = Math.max(1, block.headers.length, ...block.rows.map((row) => row.length));
    const first = top + (block.headers.length > 0 ? 2 : 1);
    const placed = {
      block,
      top,
      columns,
      body: { row: first, column: 0, rows: block.rows.length, columns },
    };
    top = first + block.rows.length + 1;
    return placed;
  });
}

const kindOf = (block: OutputBlock, column: number): CellKind => block.kinds[column] ?? 'text';

function cellOf(block: OutputBlock, row: number, column: number, dateSystem: 1900 | 1904): OutputCell {
  const kind = kindOf(block, column);
  const cell = writable(block.rows[row]?.[column] ?? '', kind, dateSystem);
  return kind === 'text' ? String(cell) : cell;
}

function fill(cells: OutputCell[][], { block, top, body }: PlacedBlock, dateSystem: 1900 | 1904): void {
  const put = (row: number, column: number, cell: OutputCell): void => {
    const line = cells[row];
    if (line) line[column] = cell;
  };
  put(top, 0, block.heading);
  block.headers.forEach((header, column) => put(top + 1, column, header));
  block.rows.forEach((line, row) => {
    line.forEach((_, column) => put(body.row + row, column, cellOf(block, row, column, dateSystem)));
  });
}

/** Headings and headers are texts; so is each text in a column of numbers, which Excel would read as typed else. */
function formatsOf({ block, top, body, columns }: PlacedBlock, dateSystem: 1900 | 1904): PlacedFormat[] {
  const text = formatOf('text');
  const formats: PlacedFormat[] = [{ row: top, column: 0, rows: body.row - top, columns, format: text }];
  for (let column = 0; column < columns; column += 1) {
    const own = formatOf(kindOf(block, column));
    let run: { row: number; rows: number; format: string } | undefined;
    for (let row = 0; row < body.rows; row += 1) {
      const cell = cellOf(block, row, column, dateSystem);
      const format = typeof cell === 'string' && cell !== '' ? text : own;
      if (run?.format === format) run.rows += 1;
      else {
        if (run) formats.push({ ...run, column, columns: 1 });
        run = { row: body.row + row, rows: 1, format };
      }
    }
    if (run) formats.push({ ...run, column, columns: 1 });
  }
  return formats;
}

function looksOf({ block, body }: PlacedBlock): PlacedLook[] {
  if (body.rows === 0) return [];
  const looks: PlacedLook[] = block.looks.flatMap((look, column) =>
    look.kind === 'plain' || column >= body.columns ? [] : [{ ...body, column, columns: 1, look }],
  );
  if (block.heat && body.columns > 1) {
    looks.push({ ...body, column: 1, columns: body.columns - 1, look: { kind: 'heat', ...block.heat } });
  }
  return looks;
}
