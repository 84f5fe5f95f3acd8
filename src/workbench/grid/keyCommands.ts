import type { Area, WorkbookEngine } from '../engine';
import type { KeyCommand } from './keys/keyPress';

/** The first row of each area goes down into the rest of it; of a single row, the one above comes down. */
function fillDown(engine: WorkbookEngine, area: Area): void {
  const sheet = engine.activeSheet;
  const from = area.rows === 1 ? area.row - 1 : area.row;
  if (from < 0) return;
  const used = engine.usedArea(sheet, false);
  // Whole columns are filled as far as anything is used.
  const end = Math.min(area.row + area.rows, Math.max(used ? used.row + used.rows : 0, from + 2));
  for (let row = from + 1; row < end; row += 1)
    engine.cells.copy(sheet, { ...area, row: from, rows: 1 }, sheet, row, area.column);
}

function fillRight(engine: WorkbookEngine, area: Area): void {
  const sheet = engine.activeSheet;
  const from = area.columns === 1 ? area.column - 1 : area.column;
  if (from < 0) return;
  const used = engine.usedArea(sheet, false);
  const end = Math.min(area.column + area.columns, Math.max(used ? used.column + used.columns : 0, from + 2));
  for (let column = from + 1; column < end; column += 1)
    engine.cells.copy(sheet, { ...area, column: from, columns: 1 }, sheet, area.row, column);
}

/** Does to the selected cells what a key says, each as one step; false when there is nothing to do. */
export function runKeyCommand(engine: WorkbookEngine, command: KeyCommand): boolean {
  const { selection } = engine;
  if (command === 'undo') return engine.undo();
  if (command === 'redo') return engine.redo();
  if (selection.kind !== 'cells') return false;
  engine.together(() => {
    if (command === 'empty') {
      const { row, column } = selection.active;
      engine.clear(selection.sheet, { row, column, rows: 1, columns: 1 });
    } else for (const area of selection.areas) (command === 'fillDown' ? fillDown : fillRight)(engine, area);
  });
  return true;
}
