import { useState } from 'react';
import type { Sheet } from '../engine';
import { useSay } from '../words';

export interface SheetTabsProps {
  readonly tabs: readonly Sheet[];
  readonly activeId: string;
  readonly onActivate: (sheet: Sheet) => void;
  readonly onRename: (sheet: Sheet, name: string) => void;
  readonly onAdd: () => void;
}

export function SheetTabs({ tabs, activeId, onActivate, onRename, onAdd }: SheetTabsProps) {
  const say = useSay();
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <div className="tabs">
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
              aria-selected={sheet.id === activeId}
              onClick={() => onActivate(sheet)}
              onDoubleClick={() => setRenaming(sheet.id)}
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
        onClick={onAdd}
      >
        +
      </button>
    </div>
  );
}

/** The tab while it is renamed: Enter and leaving it take the new name, Escape the old one. */
function TabName({ name, onEnd }: { readonly name: string; readonly onEnd: (typed: string | null) => void }) {
  const say = useSay();
  return (
    <input
      className="tab-name"
      defaultValue={name}
      aria-label={say('renameSheet')}
      autoFocus
      onFocus={(event) => event.target.select()}
      onBlur={(event) => onEnd(event.target.value.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onEnd(null);
      }}
    />
  );
}
