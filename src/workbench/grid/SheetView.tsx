import type { DataEditorRef } from '@glideapps/glide-data-grid';
import type { RefObject } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { WorkbookEngine } from '../engine';
import { COLUMNS } from '../engine';
import { ChartLayer } from './charts/ChartLayer';
import { pixelsOf, pointsOf } from './columnWidth';
import { gridSelectionOf } from './gridSelection';
import { setEditing } from './setEditing';
import { isUndo, selectionAfter } from './keys';
import { createScrolling } from './scrolling';
import { SheetGrid } from './SheetGrid';

export interface SheetViewProps {
  readonly gridRef: RefObject<DataEditorRef>;
  readonly engine: WorkbookEngine;
  /** Changes whenever the engine does. */
  readonly version: number;
  /** Runs what the user asked for and shows why it was refused, if it was. */
  readonly attempt: (action: () => void) => void;
}

/** The active sheet of the engine in a grid. */
export function SheetView({ gridRef, engine, version, attempt }: SheetViewProps) {
  const sheet = engine.activeSheet;
  const { selection } = engine;
  const selected = useMemo(
    () =>
      gridSelectionOf(selection.kind === 'cells' ? selection : { areas: [], active: { row: 0, column: 0 } }),
    [selection],
  );
  const used = engine.usedArea(sheet);
  const [scrolling] = useState(createScrolling);
  const { frozen } = sheet;
  // Frozen rows are an area of all columns; the grid itself can only hold columns still.
  const frozenColumns = frozen?.row === 0 && frozen.columns < COLUMNS ? frozen.columns : 0;
  return (
    <>
      <SheetGrid
        gridRef={gridRef}
        key={sheet.id}
        version={version}
        usedRows={used ? used.row + used.rows : 0}
        usedColumns={used ? used.column + used.columns : 0}
        frozenColumns={frozenColumns}
        scrolling={scrolling}
        hidesRows={sheet.hiddenRows.size + sheet.filteredRows.size > 0}
        selection={selected}
        cellAt={useCallback(
          (row: number, column: number) => engine.cell(sheet, row, column),
          [engine, sheet],
        )}
        widthOf={useCallback((column: number) => pixelsOf(sheet, column), [sheet])}
        isRowHidden={(row) => sheet.isRowHidden(row)}
        onSelect={({ areas, active }) => engine.select(sheet, areas, active)}
        onKey={(press) => {
          // The engine's own: a key may come before the last one is drawn.
          const now = engine.selection;
          if (engine.editing) return false;
          if (isUndo(press)) return engine.undo();
          if (now.kind !== 'cells') return false;
          const terrain = {
            used: engine.usedArea(sheet, true),
            isEmpty: (row: number, column: number) => sheet.value(row, column) === null,
          };
          const next = selectionAfter(press, now, terrain);
          if (next) engine.select(sheet, next.areas, next.active);
          return next !== null;
        }}
        onEditing={useCallback((editing: boolean) => setEditing(engine, editing), [engine])}
        onType={({ row, column }, text) => attempt(() => engine.enter(sheet, row, column, text))}
        onPaste={({ row, column }, rows) =>
          attempt(() => engine.select(sheet, [engine.paste(sheet, row, column, rows)]))
        }
        onClear={(areas) => attempt(() => areas.forEach((area) => engine.clear(sheet, area)))}
        onColumnWidth={(column, pixels) => engine.setColumnWidth(sheet, column, pointsOf(pixels))}
      />
      <ChartLayer
        engine={engine}
        version={version}
        scrolling={scrolling}
        frozenColumns={frozenColumns}
        attempt={attempt}
        onLeave={() => gridRef.current?.focus()}
      />
    </>
  );
}
