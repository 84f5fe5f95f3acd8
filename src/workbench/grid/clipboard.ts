import type { Area, Sheet, WorkbookEngine } from '../engine';
import { areaOf } from '../engine';

/** What was copied or cut here last: pasted again, it keeps formulas, formats and all digits. */
export interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cut: boolean;
}

/** The clipboard as far as it came from this grid. */
export interface Clipboard {
  readonly copied: Copied | null;
  /** Takes the selected cells for what is in the clipboard now. */
  readonly remember: (cut: boolean) => void;
  /** True while the grid carries out Ctrl+X. */
  readonly isCutting: () => boolean;
  readonly forget: () => void;
}

/** One text or cell fills at most so many selected ones. */
const MOST_FILLED = 100_000;

/** Do the texts of the clipboard still say what the copied cells show? Else something else was copied meanwhile. */
function saysTheSame(
  engine: WorkbookEngine,
  { sheet, area }: Copied,
  rows: readonly (readonly string[])[],
): boolean {
  if (sheet.deleted) return false;
  const used = sheet.usedArea(true);
  const height = Math.min(area.rows, used ? Math.max(1, used.row + used.rows - area.row) : 1);
  const width = Math.min(area.columns, used ? Math.max(1, used.column + used.columns - area.column) : 1);
  if (rows.length < height) return false;
  for (let r = 0; r < height; r += 1)
    for (let c = 0; c < width; c += 1)
      if ((rows[r]?.[c] ?? '') !== engine.cell(sheet, area.row + r, area.column + c).text) return false;
  return true;
}

/** How often a block fits into the selected area, when it does so without a rest; else once. */
function times(selected: Area, rows: number, columns: number) {
  const fits = selected.rows % rows === 0 && selected.columns % columns === 0;
  return fits && selected.rows * selected.columns <= MOST_FILLED
    ? { down: selected.rows / rows, right: selected.columns / columns }
    : { down: 1, right: 1 };
}

/** Pastes at the last selected area, as one step; answers the area that was filled. */
export function paste(
  engine: WorkbookEngine,
  copied: Copied | null,
  rows: readonly (readonly string[])[],
): Area | null {
  const { selection } = engine;
  const selected = selection.kind === 'cells' ? selection.areas.at(-1) : undefined;
  if (!selected) return null;
  const { sheet } = selection;
  if (copied && saysTheSame(engine, copied, rows))
    return engine.together(() => pasteCells(engine, copied, sheet, selected));
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);
  const { down, right } = times(selected, rows.length, width);
  const block = Array.from({ length: down }).flatMap(() =>
    rows.map((cells) => {
      const padded = Array.from({ length: width }, (_, at) => cells[at] ?? '');
      return right === 1 ? cells : Array.from({ length: right }).flatMap(() => padded);
    }),
  );
  return engine.paste(sheet, selected.row, selected.column, block);
}

function pasteCells(engine: WorkbookEngine, { sheet, area, cut }: Copied, to: Sheet, selected: Area): Area {
  if (cut) return engine.cells.move(sheet, area, to, selected.row, selected.column);
  const { down, right } = times(selected, area.rows, area.columns);
  for (let r = 0; r < down; r += 1)
    for (let c = 0; c < right; c += 1)
      engine.cells.copy(sheet, area, to, selected.row + r * area.rows, selected.column + c * area.columns);
  return areaOf(selected.row, selected.column, down * area.rows, right * area.columns);
}
