import type { Locale } from '../words';
import { localeNames, locales, useSay } from '../words';
import type { ApiLevel } from './settings';
import { apiLevels } from './settings';

export interface SettingsMenuProps {
  readonly locale: Locale;
  readonly apiLevel: ApiLevel;
  readonly onLocale: (locale: Locale) => void;
  readonly onApiLevel: (level: ApiLevel) => void;
  readonly onLacks: () => void;
}

/** Closes the menu at a click anywhere else. It is there as long as the page is. */
function closeOutside(menu: HTMLDetailsElement | null): void {
  addEventListener('pointerdown', ({ target }) => {
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}

/** Language in reach, what the page plays behind a menu. */
export function SettingsMenu({ locale, apiLevel, onLocale, onApiLevel, onLacks }: SettingsMenuProps) {
  const say = useSay();
  return (
    <div className="ribbon-group ribbon-end">
      <div className="choice" role="group" aria-label={say('language')}>
        {locales.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === locale}
            onClick={() => onLocale(one)}
          >
            {localeNames[one]}
          </button>
        ))}
      </div>
      <details className="menu" ref={closeOutside}>
        <summary>{say('settings')}</summary>
        <fieldset>
          <legend>{say('apiLevel')}</legend>
          {apiLevels.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name="apiLevel"
                checked={level === apiLevel}
                onChange={() => onApiLevel(level)}
              />
              {say(`apiLevel.${level}`)}
            </label>
          ))}
          <button
            type="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest('details')?.removeAttribute('open');
              onLacks();
            }}
          >
            {say('lacks')}
          </button>
        </fieldset>
      </details>
    </div>
  );
}
