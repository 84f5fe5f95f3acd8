import type { GridMouseEventArgs } from '@glideapps/glide-data-grid';
import { useCallback, useRef } from 'react';
import { ROWS } from '../engine';
import type { SelectedCells } from './gridSelection';

/** The column where a drag over the headers began; another drag began among cells or at a column's edge. */
type Drag = { readonly from: number; to: number } | 'other' | null;

/** Selects the columns that the pointer is drawn over with its button down: the grid knows this of rows only. */
export function useHeaderDrag(onSelect: (selected: SelectedCells) => void) {
  const drag = useRef<Drag>(null);
  /** The column whose letters the pointer was over last with no button down; null at an edge and elsewhere. */
  const over = useRef<number | null>(null);
  return useCallback(
    (args: GridMouseEventArgs) => {
      if (args.buttons !== 1) {
        drag.current = null;
        over.current = args.kind === 'header' && !args.isEdge ? args.location[0] : null;
        return;
      }
      if (args.kind === 'out-of-bounds') return;
      const [column] = args.location;
      if (column < 0) return;
      drag.current ??= over.current === null ? 'other' : { from: over.current, to: over.current };
      const now = drag.current;
      if (now === 'other' || now.to === column) return;
      now.to = column;
      const first = Math.min(now.from, column);
      onSelect({
        areas: [{ row: 0, column: first, rows: ROWS, columns: Math.abs(now.from - column) + 1 }],
        active: { row: 0, column: now.from },
      });
    },
    [onSelect],
  );
}
