import type { DataEditorRef, Rectangle } from '@glideapps/glide-data-grid';
import type { RefObject } from 'react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { FilterButton, WorkbookEngine } from '../engine';
import { COLUMNS, ROWS, holds } from '../engine';
import { ChartLayer } from './charts/ChartLayer';
import type { Clipboard } from './clipboard';
import { paste } from './clipboard';
import { pixelsOf, pointsOf } from './columnWidth';
import type { CellPosition } from './gridSelection';
import { gridSelectionOf } from './gridSelection';
import { runKeyCommand } from './keyCommands';
import type { KeyPress } from './keys/keyPress';
import { commandOf } from './keys/keyPress';
import { selectionAfter } from './keys/selectionAfter';
import { FILTER_BUTTON } from './paintFilterButton';
import { paintedCellAt } from './paintedCellAt';
import { createScrolling } from './scrolling';
import { setEditing } from './setEditing';
import type { MenuPlace } from './SheetGrid';
import { SheetGrid } from './SheetGrid';

export interface SheetViewProps {
  readonly gridRef: RefObject<DataEditorRef>;
  readonly engine: WorkbookEngine;
  /** Changes whenever the engine does. */
  readonly version: number;
  readonly clipboard: Clipboard;
  /** Runs what the user asked for and shows why it was refused, if it was. */
  readonly attempt: (action: () => void) => void;
  readonly onMenu: (place: MenuPlace) => void;
  readonly onFilterButton: (button: FilterButton, place: { readonly x: number; readonly y: number }) => void;
}

/** The active sheet of the engine in a grid. */
export function SheetView(props: SheetViewProps) {
  const { gridRef, engine, version, clipboard, attempt } = props;
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
  /** Where the last Tab went to, and the column where its run began. */
  const tabRun = useRef<{ readonly at: CellPosition; readonly from: number } | null>(null);

  const move = (press: KeyPress): CellPosition | null => {
    // The engine's own: a key may come before the last one is drawn.
    const now = engine.selection;
    if (now.kind !== 'cells') return null;
    const run = tabRun.current;
    const goesOn = run?.at.row === now.active.row && run.at.column === now.active.column;
    const next = selectionAfter(
      press,
      now,
      {
        used: engine.usedArea(sheet, true),
        page: scrolling.getState().rows,
        isEmpty: (row, column) => sheet.value(row, column) === null,
        isRowHidden: (row) => sheet.isRowHidden(row),
        isColumnHidden: (column) => sheet.hiddenColumns.has(column),
      },
      goesOn ? run.from : undefined,
    );
    if (!next) return null;
    tabRun.current = next.tabFrom === undefined ? null : { at: next.active, from: next.tabFrom };
    engine.select(sheet, next.areas, next.active);
    return next.show;
  };

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
        copiedArea={clipboard.copied?.sheet === sheet ? clipboard.copied.area : null}
        paintedAt={useCallback(
          (row: number, column: number) => paintedCellAt(engine, sheet, row, column),
          [engine, sheet],
        )}
        widthOf={useCallback((column: number) => pixelsOf(sheet, column), [sheet])}
        isRowHidden={(row) => sheet.isRowHidden(row)}
        onSelect={({ areas, active }) => {
          tabRun.current = null;
          engine.select(sheet, areas, active);
        }}
        onKey={(press) => {
          if (engine.editing) return false;
          const command = commandOf(press);
          if (!command) return move(press) ?? false;
          attempt(() => runKeyCommand(engine, command));
          return true;
        }}
        onLeave={move}
        onClick={({ row, column }, fromRight, { x, y, width, height }: Rectangle) => {
          const button = engine.filters.buttonAt(sheet, row, column);
          if (!button || fromRight > FILTER_BUTTON + 2) return false;
          props.onFilterButton(button, { x: x + width - FILTER_BUTTON, y: y + height });
          return true;
        }}
        onMenu={(place, { row, column }) => {
          const area =
            place.over === 'row'
              ? { row, column: 0, rows: 1, columns: COLUMNS }
              : place.over === 'column'
                ? { row: 0, column, rows: ROWS, columns: 1 }
                : { row, column, rows: 1, columns: 1 };
          const now = engine.selection;
          const within =
            now.kind === 'cells' &&
            now.areas.some(
              (other) =>
                holds(other, area.row, area.column) &&
                holds(other, area.row + area.rows - 1, area.column + area.columns - 1),
            );
          if (!within) engine.select(sheet, [area]);
          props.onMenu(place);
        }}
        onEditing={useCallback((editing: boolean) => setEditing(engine, editing), [engine])}
        onType={({ row, column }, text) => attempt(() => engine.enter(sheet, row, column, text))}
        onFill={(text) =>
          attempt(() => {
            if (selection.kind === 'cells') engine.cells.fill(sheet, selection.areas, text);
          })
        }
        onPaste={(rows) =>
          attempt(() => {
            const area = paste(engine, clipboard.copied, rows);
            if (area) engine.select(sheet, [area]);
            if (clipboard.copied?.cut) clipboard.forget();
          })
        }
        onClear={(areas) => {
          // The grid empties what is cut at once; a spreadsheet when it is pasted.
          if (clipboard.isCutting()) return;
          attempt(() => engine.together(() => areas.forEach((area) => engine.clear(sheet, area))));
        }}
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
