import type { ReactNode } from 'react';
import type { Locale, WordId } from '../words';
import { useSay } from '../words';
import type { FileGroupProps } from './FileGroup';
import { FileGroup } from './FileGroup';
import { FilterIcon, RedoIcon, SortDownIcon, SortUpIcon, TierMark, UndoIcon } from './icons';
import type { ApiLevel } from './settings';
import { SettingsMenu } from './SettingsMenu';

/** The ribbon's functions by the names that the add-in gives them. */
export const ribbonCommands = ['retier', 'clearTiers'] as const;
export type RibbonCommand = (typeof ribbonCommands)[number];

export interface RibbonProps extends FileGroupProps {
  readonly locale: Locale;
  readonly apiLevel: ApiLevel;
  readonly busy: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly filtered: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSort: (ascending: boolean) => void;
  readonly onFilter: () => void;
  readonly onShowPane: () => void;
  readonly onCommand: (name: RibbonCommand) => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onApiLevel: (level: ApiLevel) => void;
  readonly onLacks: () => void;
}

export function Ribbon(props: RibbonProps) {
  const say = useSay();
  return (
    <nav className="ribbon" aria-label={say('ribbon')}>
      <FileGroup {...props} />
      <div className="ribbon-group" role="group" aria-label={say('edit')}>
        <IconButton name="undo" keys="Ctrl+Z" disabled={!props.canUndo} onClick={props.onUndo}>
          <UndoIcon />
        </IconButton>
        <IconButton name="redo" keys="Ctrl+Y" disabled={!props.canRedo} onClick={props.onRedo}>
          <RedoIcon />
        </IconButton>
      </div>
      <div className="ribbon-group" role="group" aria-label={say('data')}>
        <IconButton name="sortUp" onClick={() => props.onSort(true)}>
          <SortUpIcon />
        </IconButton>
        <IconButton name="sortDown" onClick={() => props.onSort(false)}>
          <SortDownIcon />
        </IconButton>
        <IconButton name="filter" pressed={props.filtered} onClick={props.onFilter}>
          <FilterIcon />
        </IconButton>
      </div>
      <div className="ribbon-group" role="group" aria-label={say('addin')}>
        <button type="button" className="ribbon-main" onClick={props.onShowPane}>
          <TierMark />
          {say('showPane')}
        </button>
        {ribbonCommands.map((name) => (
          <button type="button" key={name} disabled={props.busy} onClick={() => props.onCommand(name)}>
            {say(name)}
          </button>
        ))}
      </div>
      <SettingsMenu {...props} />
    </nav>
  );
}

interface IconButtonProps {
  readonly name: WordId;
  /** The key that does the same, as it is written: `Ctrl+Z`. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function IconButton({ name, keys, disabled = false, pressed, onClick, children }: IconButtonProps) {
  const say = useSay();
  return (
    <button
      type="button"
      className="ribbon-icon"
      aria-label={say(name)}
      title={keys ? `${say(name)} (${keys})` : say(name)}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
