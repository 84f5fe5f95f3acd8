import type { Locale } from '../words';
import { useSay } from '../words';
import type { SampleName } from './samples';
import { sampleNames } from './samples';
import type { ApiLevel } from './settings';
import { SettingsMenu } from './SettingsMenu';

/** The ribbon's functions by the names that the add-in gives them. */
export const ribbonCommands = ['retier', 'clearTiers'] as const;
export type RibbonCommand = (typeof ribbonCommands)[number];

export interface RibbonProps {
  readonly locale: Locale;
  readonly apiLevel: ApiLevel;
  readonly busy: boolean;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (name: SampleName) => void;
  readonly onShowPane: () => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onCommand: (name: RibbonCommand) => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onApiLevel: (level: ApiLevel) => void;
}

export function Ribbon(props: RibbonProps) {
  const say = useSay();
  return (
    <div className="ribbon" role="toolbar" aria-label="Ribbon">
      <div className="ribbon-group" role="group" aria-label={say('file')}>
        <FileButton label={say('open')} onFile={props.onOpenFile} />
        <label className="ribbon-field">
          {say('samples')}
          <select
            value=""
            onChange={(event) => {
              const name = sampleNames.find((known) => known === event.target.value);
              if (name) props.onOpenSample(name);
            }}
          >
            <option value="" disabled>
              {say('chooseSample')}
            </option>
            {sampleNames.map((name) => (
              <option key={name} value={name}>
                {say(`sample.${name}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="ribbon-group" role="group" aria-label={say('edit')}>
        <button type="button" disabled={!props.canUndo} aria-keyshortcuts="Control+Z" onClick={props.onUndo}>
          {say('undo')}
        </button>
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
    </div>
  );
}

function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  return (
    <label className="ribbon-file">
      {label}
      <input
        type="file"
        accept=".csv,text/csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Else the same file could not be opened again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

/** The add-in's mark, as in assets/icon-*.png. */
function TierMark() {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="#0f548c" />
      <rect x="6" y="2.5" width="4" height="3" fill="#ffc83d" />
      <rect x="4" y="6.5" width="8" height="3" fill="#fff" />
      <rect x="2" y="10.5" width="12" height="3" fill="#a8d0f0" />
    </svg>
  );
}
