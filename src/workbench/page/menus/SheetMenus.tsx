import type { FilterButton, WorkbookEngine } from '../../engine';
import type { Clipboard } from '../../grid/clipboard';
import type { MenuPlace } from '../../grid/SheetGrid';
import { useSay } from '../../words';
import { cellMenuItems } from './cellMenuItems';
import { FilterMenu } from './FilterMenu';
import type { Place } from './Menu';
import { Menu } from './Menu';

/** What is open over the cells. */
export type OpenMenu =
  | { readonly kind: 'cells'; readonly place: MenuPlace }
  | { readonly kind: 'filter'; readonly button: FilterButton; readonly place: Place };

export interface SheetMenusProps {
  readonly menu: OpenMenu;
  readonly engine: WorkbookEngine;
  /** Gives the keyboard to the cells. */
  readonly toCells: () => void;
  /** Copies or pastes as the grid does at its keys. */
  readonly emit: (what: 'copy' | 'paste') => Promise<void>;
  readonly clipboard: Clipboard;
  readonly attempt: (action: () => void) => void;
  readonly onPasteRefused: () => void;
  readonly onClose: () => void;
}

/** The menu of a right click, or the list of a filter button. */
export function SheetMenus({ menu, onClose, ...context }: SheetMenusProps) {
  const say = useSay();
  const { engine, attempt } = context;
  if (menu.kind === 'filter')
    return (
      <FilterMenu
        engine={engine}
        button={menu.button}
        place={menu.place}
        attempt={attempt}
        onClose={onClose}
      />
    );
  return (
    <Menu
      label={say('cellMenu')}
      place={menu.place}
      items={cellMenuItems({ ...context, say }, menu.place.over)}
      onClose={onClose}
    />
  );
}
