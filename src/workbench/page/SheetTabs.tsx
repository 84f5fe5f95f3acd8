import { useState } from 'react';
import type { Sheet } from '../engine';
import { useSay } from '../words';
import type { Place } from './menus/Menu';
import { Menu } from './menus/Menu';
import { TabName } from './TabName';

export interface SheetTabsProps {
  /** All sheets in their order; hidden ones have no tab, very hidden ones are unheard of. */
  readonly sheets: readonly Sheet[];
  readonly activeId: string;
  readonly onActivate: (sheet: Sheet) => void;
  readonly onRename: (sheet: Sheet, name: string) => void;
  readonly onAdd: () => void;
  readonly onDelete: (sheet: Sheet) => void;
  readonly onHide: (sheet: Sheet, hidden: boolean) => void;
  /** Moves it before or behind another one. */
  readonly onMove: (sheet: Sheet, to: Sheet) => void;
}

/** The sheets below the grid: a click shows one, a double click renames it, dragging moves it, a right click offers all that. */
export function SheetTabs(props: SheetTabsProps) {
  const { sheets, activeId, onActivate, onRename, onMove } = props;
  const say = useSay();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [dragged, setDragged] = useState<Sheet | null>(null);
  const [menu, setMenu] = useState<{ readonly sheet: Sheet; readonly place: Place } | null>(null);
  const tabs = sheets.filter(({ visibility }) => visibility === 'Visible');
  const neighbour = (sheet: Sheet, by: number): Sheet | undefined => tabs[tabs.indexOf(sheet) + by];
  const moveBy = (sheet: Sheet, by: number) => {
    const to = neighbour(sheet, by);
    if (to) onMove(sheet, to);
  };
  const items = (sheet: Sheet) => [
    { label: say('rename'), onChoose: () => setRenaming(sheet.id) },
    { label: say('deleteSheet'), disabled: tabs.length === 1, onChoose: () => props.onDelete(sheet) },
    { label: say('hideSheet'), disabled: tabs.length === 1, onChoose: () => props.onHide(sheet, true) },
    ...sheets
      .filter(({ visibility }) => visibility === 'Hidden')
      .map((hidden) => ({
        label: say('showSheet', { name: hidden.name }),
        onChoose: () => props.onHide(hidden, false),
      })),
    {
      label: say('moveLeft'),
      apart: true,
      disabled: !neighbour(sheet, -1),
      onChoose: () => moveBy(sheet, -1),
    },
    { label: say('moveRight'), disabled: !neighbour(sheet, 1), onChoose: () => moveBy(sheet, 1) },
  ];
  return (
    <nav className="tabs" aria-label={say('sheets')}>
      <div role="tablist" aria-label={say('sheets')}>
        {tabs.map((sheet) =>
          sheet.id === renaming ? (
            <TabName
              key={sheet.id}
              name={sheet.name}
              onEnd={(typed) => {
                setRenaming(null);
                if (typed !== null && typed !== sheet.name) onRename(sheet, typed);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              draggable
              aria-selected={sheet.id === activeId}
              tabIndex={sheet.id === activeId ? 0 : -1}
              style={sheet.tabColor === '' ? undefined : { borderBottom: `3px solid ${sheet.tabColor}` }}
              onClick={() => onActivate(sheet)}
              onDoubleClick={() => setRenaming(sheet.id)}
              onContextMenu={(event) => {
                event.preventDefault();
                onActivate(sheet);
                const { left, top } = event.currentTarget.getBoundingClientRect();
                // The menu key has no pointer.
                setMenu({ sheet, place: { x: event.clientX || left, y: event.clientY || top } });
              }}
              onKeyDown={(event) => {
                const to = neighbour(sheet, { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0);
                if (event.key === 'F2') setRenaming(sheet.id);
                if (!to || to === sheet) return;
                onActivate(to);
                const { currentTarget } = event;
                const beside = event.key === 'ArrowLeft' ? 'previousElementSibling' : 'nextElementSibling';
                if (currentTarget[beside] instanceof HTMLElement) currentTarget[beside].focus();
              }}
              onDragStart={() => setDragged(sheet)}
              onDragOver={(event) => dragged && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged && dragged !== sheet) onMove(dragged, sheet);
              }}
              onDragEnd={() => setDragged(null)}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="add-sheet"
        title={say('addSheet')}
        aria-label={say('addSheet')}
        onClick={props.onAdd}
      >
        +
      </button>
      {menu && (
        <Menu
          label={say('sheetMenu', { name: menu.sheet.name })}
          place={menu.place}
          items={items(menu.sheet)}
          onClose={() => setMenu(null)}
        />
      )}
    </nav>
  );
}
