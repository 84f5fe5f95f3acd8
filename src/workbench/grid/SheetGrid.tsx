import '@glideapps/glide-data-grid/dist/index.css';
import type {
  DataEditorRef,
  DataEditorProps,
  GridSelection,
  Item,
  Rectangle,
} from '@glideapps/glide-data-grid';
import { DataEditor, GridCellKind } from '@glideapps/glide-data-grid';
import type { RefObject } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Area } from '../engine';
import { bringIntoView } from './bringIntoView';
import { EditorContext, provideEditor } from './CellEditor';
import { useChromeTheme } from './chromeTheme';
import { columnsFor, useExtent } from './extent';
import type { PaintedCell } from './gridCell';
import type { CellPosition, SelectedCells } from './gridSelection';
import { areasOf, singleCell, wholeSheet } from './gridSelection';
import type { KeyPress } from './keys/keyPress';
import { paintCell } from './paintCell';
import { paintHeader } from './paintHeader';
import type { Scrolling } from './scrolling';
import { setScrolled } from './scrolling';
import { rowHeight, rowMarkerWidth, unseen } from './theme';
import { useHeaderDrag } from './useHeaderDrag';

/** Where on the screen a menu is asked for, and over what. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly over: 'cell' | 'row' | 'column';
}

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
  readonly copiedArea: Area | null;
  readonly paintedAt: (row: number, column: number) => PaintedCell;
  readonly widthOf: (column: number) => number;
  readonly isRowHidden: (row: number) => boolean;
  readonly onSelect: (selected: SelectedCells) => void;
  /** Called for each key: true when it was dealt with, or the cell that it brings into view. */
  readonly onKey: (press: KeyPress) => boolean | CellPosition;
  /** A key that ended the editing of a cell: the cell that it brings into view. */
  readonly onLeave: (press: KeyPress) => CellPosition | null;
  /** A click into a cell; true when it hit a button in it. `x` counts from the cell's right edge, in pixels. */
  readonly onClick: (position: CellPosition, x: number, bounds: Rectangle) => boolean;
  readonly onMenu: (place: MenuPlace, position: CellPosition) => void;
  readonly onEditing: (editing: boolean) => void;
  readonly onType: (position: CellPosition, text: string) => void;
  readonly onFill: (text: string) => void;
  readonly onPaste: (rows: readonly (readonly string[])[]) => void;
  readonly onClear: (areas: readonly Area[]) => void;
  readonly onColumnWidth: (column: number, width: number) => void;
}

/** As in a spreadsheet: F2 edits; Escape and Ctrl-F are not the grid's. */
const keybindings = { activateCell: 'F2', clear: false, search: false } as const;

const copiedColour = 'rgba(16, 124, 65, 0.12)';

/** Asks for each cell it paints and tells what the user does; it keeps nothing. */
export function SheetGrid(props: SheetGridProps) {
  const { gridRef: grid, version, paintedAt, widthOf, selection, onEditing, scrolling, copiedArea } = props;
  /** What comes into view after the next change of the selection: nothing after a click, else its active cell. */
  const show = useRef<CellPosition | 'nothing' | null>(null);
  const { see, ...extent } = useExtent(props, selection);
  const themes = useChromeTheme();
  const place = useRef<HTMLDivElement>(null);

  // The version is a dependency of these two because a new function is what makes the grid paint anew.
  const content = useCallback(([column, row]: Item) => paintedAt(row, column), [paintedAt, version]); // eslint-disable-line react-hooks/exhaustive-deps
  const columns = useMemo(() => columnsFor(extent.columns, widthOf), [extent.columns, widthOf, version]); // eslint-disable-line react-hooks/exhaustive-deps
  const { onFill, onLeave, onSelect } = props;
  const editorEvents = useMemo(
    () => ({
      onEditing,
      onFill,
      onLeave: (press: KeyPress) => {
        show.current = onLeave(press);
      },
    }),
    [onEditing, onFill, onLeave],
  );
  const select = useCallback(
    (selected: SelectedCells) => {
      show.current = 'nothing';
      onSelect(selected);
    },
    [onSelect],
  );
  const onMouseMove = useHeaderDrag(select);

  useEffect(() => {
    const target = show.current;
    show.current = null;
    // A selection from elsewhere (name box, add-in) comes into view too.
    const [column, row] = selection.current?.cell ?? [];
    const cell = target ?? (column !== undefined && row !== undefined ? { column, row } : 'nothing');
    if (cell === 'nothing') return undefined;
    let frame = 0;
    const bring = (): void => {
      const done =
        grid.current && place.current && bringIntoView(grid.current, place.current, scrolling, cell);
      // The grid of a sheet that was just opened is not laid out yet.
      if (!done) frame = requestAnimationFrame(bring);
    };
    bring();
    return () => cancelAnimationFrame(frame);
  }, [grid, scrolling, selection]);

  const onMenu: DataEditorProps['onCellContextMenu'] = ([column, row], event) => {
    event.preventDefault();
    const { x, y, width } = event.bounds;
    const over = column < 0 ? 'row' : 'cell';
    const left = Math.min(x + event.localEventX, x + width);
    // After the grid has selected the cell, as it does on its own.
    queueMicrotask(() => props.onMenu({ x: left, y: y + event.localEventY, over }, { row, column }));
  };

  return (
    <EditorContext.Provider value={editorEvents}>
      <div ref={place} className="cells">
        <DataEditor
          ref={grid}
          width="100%"
          height="100%"
          theme={themes.grid}
          columns={columns}
          rows={extent.rows}
          rowHeight={props.hidesRows ? (row) => (props.isRowHidden(row) ? 0 : rowHeight) : rowHeight}
          headerHeight={rowHeight}
          getRowThemeOverride={(row) => (props.hidesRows && props.isRowHidden(row) ? unseen : undefined)}
          rowMarkers={{ kind: 'clickable-number', width: rowMarkerWidth, theme: themes.markers }}
          verticalBorder={false}
          freezeColumns={props.frozenColumns}
          minColumnWidth={20}
          maxColumnWidth={1000}
          smoothScrollX
          smoothScrollY
          getCellContent={content}
          getCellsForSelection
          drawCell={paintCell}
          drawHeader={paintHeader}
          provideEditor={provideEditor}
          cellActivationBehavior="double-click"
          rangeSelect="multi-rect"
          columnSelect="multi"
          rowSelect="multi"
          rangeSelectionBlending="mixed"
          columnSelectionBlending="mixed"
          rowSelectionBlending="mixed"
          keybindings={keybindings}
          {...(copiedArea
            ? { highlightRegions: [{ color: copiedColour, range: rectangleOf(copiedArea), style: 'dashed' }] }
            : {})}
          onKeyDown={(event) => {
            const done = props.onKey(event);
            if (done === false) return;
            if (done !== true) show.current = done;
            event.cancel();
            event.preventDefault();
          }}
          gridSelection={selection}
          onMouseMove={onMouseMove}
          onCellContextMenu={onMenu}
          onHeaderContextMenu={(column, event) => {
            event.preventDefault();
            const { x, y } = event.bounds;
            queueMicrotask(() =>
              props.onMenu(
                { x: x + event.localEventX, y: y + event.localEventY, over: 'column' },
                { row: -1, column },
              ),
            );
          }}
          onCellClicked={([column, row], event) => {
            const { ctrlKey, metaKey, shiftKey, bounds, localEventX } = event;
            if (column < 0) return; // a row's number
            // The grid ignores a click on the active cell, even in the midst of a larger selection.
            grid.current?.focus();
            if (ctrlKey || metaKey || shiftKey) return;
            select(singleCell({ row, column }));
            // A button that is pressed twice does not open the cell's editor.
            if (props.onClick({ row, column }, bounds.width - localEventX, bounds)) event.preventDefault();
          }}
          onGridSelectionChange={(next) => {
            const chosen = next.rows.length === extent.rows ? wholeSheet : areasOf(next);
            if (chosen) select(chosen);
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
          onPaste={(_, rows) => {
            props.onPaste(rows);
            return false;
          }}
          onDelete={(chosen) => {
            props.onClear(areasOf(chosen)?.areas ?? []);
            return false;
          }}
          onColumnResize={(_, width, column) => props.onColumnWidth(column, width)}
        />
      </div>
    </EditorContext.Provider>
  );
}

const rectangleOf = ({ row, column, rows, columns }: Area): Rectangle => ({
  x: column,
  y: row,
  width: columns,
  height: rows,
});
