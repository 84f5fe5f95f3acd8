import type { EditableGridCell, GridSelection } from '@glideapps/glide-data-grid';
import { CompactSelection, DataEditor, GridCellKind } from '@glideapps/glide-data-grid';
import { useCallback, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

const cell: EditableGridCell = { kind: GridCellKind.Text, data: '', displayData: '', allowOverlay: true };
const columns = [{ title: '', width: 50 }];
const selection: GridSelection = {
  columns: CompactSelection.empty(),
  rows: CompactSelection.empty(),
  current: { cell: [0, 0], range: { x: 0, y: 0, width: 1, height: 1 }, rangeStack: [] },
};

interface OneCellProps {
  /** The grid is laid out and takes keys. */
  readonly onGrid: () => void;
  readonly onEditor: () => void;
}

function OneCell({ onGrid, onEditor }: OneCellProps) {
  const provideEditor = useCallback(() => {
    const Editor = (): null => {
      useEffect(onEditor, []);
      return null;
    };
    return { editor: Editor };
  }, [onEditor]);
  return (
    <DataEditor
      columns={columns}
      rows={1}
      gridSelection={selection}
      getCellContent={() => cell}
      provideEditor={provideEditor}
      onVisibleRegionChanged={onGrid}
    />
  );
}

/**
 * From then on a key that opens a cell's editor has opened it before the next key comes. The grid makes the editor
 * lazily: at the first such key of a page it would come a moment later, and what is typed meanwhile be lost. So one is
 * opened out of sight.
 */
export async function loadCellEditor(): Promise<void> {
  const place = document.createElement('div');
  place.inert = true;
  place.style.cssText = 'position: fixed; left: -1000px; width: 100px; height: 60px';
  document.body.append(place);
  const root = createRoot(place);
  const press = (): void => {
    place
      .querySelector('canvas')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  };
  await new Promise<void>((loaded) => root.render(<OneCell onGrid={press} onEditor={loaded} />));
  root.unmount();
  place.remove();
}
