import { useMemo, useRef, useState } from 'react';
import type { FilterButton, WorkbookEngine } from '../../engine';
import { useSay } from '../../words';
import type { Place } from './Menu';
import { useClosing, usePlace } from './Menu';

export interface FilterMenuProps {
  readonly engine: WorkbookEngine;
  readonly button: FilterButton;
  readonly place: Place;
  readonly attempt: (action: () => void) => void;
  readonly onClose: () => void;
}

/** As many texts are listed; the rest is found by typing a part of it. */
const MOST_LISTED = 300;

/** What a filter button opens: sorting, and the texts of the column to choose from. */
export function FilterMenu({ engine, button, place, attempt, onClose }: FilterMenuProps) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useClosing(box, onClose);
  const { x, y } = usePlace(box, place);
  const texts = useMemo(() => {
    const compare = new Intl.Collator(engine.options.culture.name, { numeric: true }).compare;
    return engine.filters.textsOf(button).sort((a, b) => compare(a.text, b.text));
  }, [engine, button]);
  const [chosen, setChosen] = useState(
    () => new Set(texts.filter(({ shown }) => shown).map(({ text }) => text)),
  );
  const [part, setPart] = useState('');
  const found = texts.filter(({ text }) => text.toLowerCase().includes(part.toLowerCase()));
  const all = found.every(({ text }) => chosen.has(text));
  const set = (which: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const text of which)
      if (on) next.add(text);
      else next.delete(text);
    setChosen(next);
  };
  const doing = (action: () => void) => () => {
    onClose();
    attempt(action);
  };
  const { filter, column } = button;
  const { area, sheet } = filter.reference;
  const sort = (ascending: boolean) =>
    doing(() => {
      if (area) engine.filters.sort(sheet, area.row, area.column + column, ascending);
    });
  const wanted = part === '' ? [...chosen] : found.map(({ text }) => text).filter((text) => chosen.has(text));
  return (
    <div
      ref={box}
      className="popup filter-menu"
      role="dialog"
      aria-label={say('filterOf', { name: texts.length > 0 && area ? headerText(engine, button) : '' })}
      style={{ left: x, top: y }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        event.stopPropagation();
      }}
    >
      <button type="button" autoFocus onClick={sort(true)}>
        {say('sortUp')}
      </button>
      <button type="button" onClick={sort(false)}>
        {say('sortDown')}
      </button>
      <button
        type="button"
        disabled={!button.active}
        onClick={doing(() => engine.filters.choose(button, null))}
      >
        {say('clearFilter')}
      </button>
      <input
        type="search"
        aria-label={say('searchTexts')}
        placeholder={say('searchTexts')}
        value={part}
        onChange={(event) => setPart(event.target.value)}
      />
      <div className="filter-texts" role="group" aria-label={say('textsToShow')}>
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={() =>
              set(
                found.map(({ text }) => text),
                !all,
              )
            }
          />
          {say('selectAll')}
        </label>
        {found.slice(0, MOST_LISTED).map(({ text }) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={chosen.has(text)}
              onChange={() => set([text], !chosen.has(text))}
            />
            {text === '' ? say('emptyCells') : text}
          </label>
        ))}
        {found.length > MOST_LISTED && (
          <p>{say('moreTexts', { count: String(found.length - MOST_LISTED) })}</p>
        )}
      </div>
      <div className="popup-actions">
        <button
          type="button"
          disabled={wanted.length === 0}
          onClick={doing(() => engine.filters.choose(button, wanted.length === texts.length ? null : wanted))}
        >
          {say('ok')}
        </button>
        <button type="button" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}

const headerText = (engine: WorkbookEngine, { filter, column }: FilterButton): string => {
  const { area, sheet } = filter.reference;
  return area ? engine.cell(sheet, area.row, area.column + column).text : '';
};
