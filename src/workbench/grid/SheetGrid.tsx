import '@glideapps/glide-data-grid/dist/index.css';
import type { DataEditorRef, GridSelection, Item, Rectangle } from '@glideapps/glide-data-grid';
import { DataEditor, GridCellKind } from '@glideapps/glide-data-grid';
import type { RefObject } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Area, CellView } from '../engine';
import { cellEditor } from './CellEditor';
import { columnsFor, useExtent } from './extent';
import { gridCell } from './gridCell';
import type { CellPosition, SelectedCells } from './gridSelection';
import { areasOf, singleCell, wholeSheet } from './gridSelection';
import type { KeyPress } from './keys';
import { paintCell } from './paintCell';
import { overflowAt } from './overflow';
import { paintHeader } from './paintHeader';
import type { Scrolling } from './scrolling';
import { setScrolled } from './scrolling';
import { rowHeight, rowMarkerTheme, rowMarkerWidth, theme, unseen } from './theme';

export interface SheetGridProps {
  readonly gridRef: RefObject<DataEditorRef>;
  /** Changes with every change of what is to be seen. */
  readonly version: number;
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly frozenColumns: number;
  readonly hidesRows: boolean;
  /** Hears where the grid is scrolled to. */
  readonly scrolling: Scrolling;
  readonly selection: GridSelection;
  readonly cellAt: (row: number, column: number) => CellView;
  readonly widthOf: (column: number) => number;
  readonly isRowHidden: (row: number) => boolean;
  readonly onSelect: (selected: SelectedCells) => void;
  /** Called for each key; true when it was dealt with. */
  readonly onKey: (press: KeyPress) => boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly onType: (position: CellPosition, text: string) => void;
  readonly onPaste: (position: CellPosition, rows: readonly (readonly string[])[]) => void;
  readonly onClear: (areas: readonly Area[]) => void;
  readonly onColumnWidth: (column: number, width: number) => void;
}

const rowMarkers = { kind: 'clickable-number', width: rowMarkerWidth, theme: rowMarkerTheme } as const;

/** As in a spreadsheet: F2 edits; Escape and Ctrl-F are not the grid's. */
const keybindings = { activateCell: 'F2', clear: false, search: false } as const;

/** Asks for each cell it paints and tells what the user does; it keeps nothing. */
export function SheetGrid(props: SheetGridProps) {
  const { gridRef: grid, version, cellAt, widthOf, selection, onEditing, scrolling } = props;
  const selectedHere = useRef(false);
  const { see, ...extent } = useExtent(props, selection);

  // The version is a dependency of these two because a new function is what makes the grid paint anew.
  const content = useCallback(
    ([column, row]: Item) => {
      const view = cellAt(row, column);
      return gridCell(view, view.text === '' ? overflowAt(row, column, cellAt, widthOf) : undefined);
    },
    [cellAt, widthOf, version], // eslint-disable-line react-hooks/exhaustive-deps
  );
  const columns = useMemo(() => columnsFor(extent.columns, widthOf), [extent.columns, widthOf, version]); // eslint-disable-line react-hooks/exhaustive-deps
  const editor = useMemo(() => cellEditor(onEditing), [onEditing]);

  // A selection from elsewhere (name box, add-in) comes into view.
  useEffect(() => {
    if (!selectedHere.current && selection.current) grid.current?.scrollTo(...selection.current.cell);
    selectedHere.current = false;
  }, [grid, selection]);

  return (
    <DataEditor
      ref={grid}
      width="100%"
      height="100%"
      theme={theme}
      columns={columns}
      rows={extent.rows}
      rowHeight={props.hidesRows ? (row) => (props.isRowHidden(row) ? 0 : rowHeight) : rowHeight}
      headerHeight={rowHeight}
      getRowThemeOverride={(row) => (props.hidesRows && props.isRowHidden(row) ? unseen : undefined)}
      rowMarkers={rowMarkers}
      freezeColumns={props.frozenColumns}
      minColumnWidth={20}
      maxColumnWidth={1000}
      smoothScrollX
      smoothScrollY
      getCellContent={content}
      getCellsForSelection
      drawCell={paintCell}
      drawHeader={paintHeader}
      provideEditor={editor}
      cellActivationBehavior="double-click"
      rangeSelect="multi-rect"
      columnSelect="multi"
      rowSelect="multi"
      rangeSelectionBlending="mixed"
      columnSelectionBlending="mixed"
      rowSelectionBlending="mixed"
      keybindings={keybindings}
      onKeyDown={(event) => {
        if (props.onKey(event)) {
          event.cancel();
          event.preventDefault();
        }
      }}
      gridSelection={selection}
      onCellClicked={([column, row], { ctrlKey, metaKey, shiftKey }) => {
        if (column < 0) return; // a row's number
        // The grid ignores a click on the active cell, even in the midst of a larger selection.
        grid.current?.focus();
        if (!ctrlKey && !metaKey && !shiftKey) props.onSelect(singleCell({ row, column }));
      }}
      onGridSelectionChange={(next) => {
        const chosen = next.rows.length === extent.rows ? wholeSheet : areasOf(next);
        if (!chosen) return;
        selectedHere.current = true;
        props.onSelect(chosen);
      }}
      onVisibleRegionChanged={useCallback(
        (region: Rectangle, tx: number, ty: number) => {
          see(region);
          setScrolled(scrolling, region, tx, ty);
        },
        [see, scrolling],
      )}
      onCellsEdited={(edits) => {
        for (const { location, value } of edits) {
          if (value.kind === GridCellKind.Text)
            props.onType({ row: location[1], column: location[0] }, value.data);
        }
        return true;
      }}
      onPaste={([column, row], rows) => {
        props.onPaste({ row, column }, rows);
        return false;
      }}
      onDelete={(chosen) => {
        props.onClear(areasOf(chosen)?.areas ?? []);
        return false;
      }}
      onColumnResize={(_, width, column) => props.onColumnWidth(column, width)}
    />
  );
}
