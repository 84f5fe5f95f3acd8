import type { Area, WorkbookEngine } from '../../engine';
import type { Clipboard } from '../../grid/clipboard';
import type { MenuPlace } from '../../grid/SheetGrid';
import type { Say } from '../../words';
import type { MenuItem } from './Menu';

export interface CellMenuContext {
  readonly engine: WorkbookEngine;
  readonly toCells: () => void;
  readonly emit: (what: 'copy' | 'paste') => Promise<void>;
  readonly clipboard: Clipboard;
  readonly say: Say;
  readonly attempt: (action: () => void) => void;
  /** The browser did not let the page read the clipboard. */
  readonly onPasteRefused: () => void;
}

/** What a right click offers over cells, row numbers and column letters. */
export function cellMenuItems(context: CellMenuContext, over: MenuPlace['over']): MenuItem[] {
  const { engine, toCells, emit, clipboard, say, attempt, onPasteRefused } = context;
  const sheet = engine.activeSheet;
  const { selection } = engine;
  const areas: readonly Area[] = selection.kind === 'cells' ? selection.areas : [];
  const [area] = areas;
  const single = areas.length === 1 && area !== undefined;
  const copy = (cut: boolean) => {
    clipboard.remember(cut);
    toCells();
    void emit('copy');
  };
  const doing =
    (action: (one: Area) => void): (() => void) =>
    () =>
      attempt(() => area && action(area));
  const item = (label: string, action: (one: Area) => void, more: Partial<MenuItem> = {}): MenuItem => ({
    label,
    disabled: !single,
    onChoose: doing(action),
    ...more,
  });
  const rows = [
    item(say('insertRows'), ({ row, rows: count }) => engine.insertRows(sheet, row, count), { apart: true }),
    item(say('deleteRows'), ({ row, rows: count }) => engine.deleteRows(sheet, row, count)),
    ...(over === 'row'
      ? [
          item(say('hideRows'), (one) => engine.cells.hide(sheet, 'rows', one, true)),
          item(say('showRows'), (one) => engine.cells.hide(sheet, 'rows', one, false)),
        ]
      : []),
  ];
  const columns = [
    item(say('insertColumns'), ({ column, columns: count }) => engine.insertColumns(sheet, column, count), {
      apart: true,
    }),
    item(say('deleteColumns'), ({ column, columns: count }) => engine.deleteColumns(sheet, column, count)),
    ...(over === 'column'
      ? [
          item(say('hideColumns'), (one) => engine.cells.hide(sheet, 'columns', one, true)),
          item(say('showColumns'), (one) => engine.cells.hide(sheet, 'columns', one, false)),
        ]
      : []),
  ];
  return [
    { label: say('cut'), keys: 'Ctrl+X', disabled: !single, onChoose: () => copy(true) },
    { label: say('copy'), keys: 'Ctrl+C', disabled: !single, onChoose: () => copy(false) },
    {
      label: say('paste'),
      keys: 'Ctrl+V',
      disabled: !single,
      onChoose: () => {
        toCells();
        emit('paste').catch(onPasteRefused);
      },
    },
    ...(over === 'column' ? [] : rows),
    ...(over === 'row' ? [] : columns),
    {
      label: say('clearContents'),
      keys: say('deleteKey'),
      apart: true,
      onChoose: () => attempt(() => engine.together(() => areas.forEach((one) => engine.clear(sheet, one)))),
    },
    ...(over === 'row'
      ? []
      : [
          item(say('sortUp'), () => sortBy(engine, true), { apart: true }),
          item(say('sortDown'), () => sortBy(engine, false)),
        ]),
  ];
}

/** Sorts by the column of the active cell. */
export function sortBy(engine: WorkbookEngine, ascending: boolean): void {
  const { selection } = engine;
  if (selection.kind !== 'cells') return;
  const { row, column } = selection.active;
  engine.filters.sort(selection.sheet, row, column, ascending);
}
