import { Input } from '@fluentui/react-components';
import { dayOfIso, isoDate } from '../../app';
import { usePane } from '../PaneContext';
import { Labelled } from './Labelled';
import { useTyped } from './useTyped';

/** Excel's first and last day: an earlier year is one that is still being typed. */
const FIRST = '1900-01-01';
const LAST = '9999-12-31';

/** A day, without a visible label. @param props.value, min, max days since 1970-01-01 */
export function DateField(props: {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, onChange } = props;
  const { words } = usePane();
  const [first, last] = [isoWithin(props.min, FIRST), isoWithin(props.max, LAST)];
  const { text, problem, type, leave } = useTyped({
    shown: isoDate(value),
    problemOf: (given) => {
      if (dayOfIso(given) !== undefined && given >= first && given <= last) return null;
      return words.t('field.day', { first: words.date(first), last: words.date(last) });
    },
    onTake: (given) => {
      const day = dayOfIso(given);
      if (day !== undefined) onChange(day);
    },
    live: true,
  });
  return (
    <Labelled label={label} kind="number" bare problem={problem}>
      <Input
        type="date"
        aria-label={label}
        min={first}
        max={last}
        value={text}
        onChange={(_, data) => type(data.value)}
        onBlur={leave}
        input={{ style: { minWidth: 0 } }}
      />
    </Labelled>
  );
}

/** The day as its field writes it; without one, or without an end, the calendar's own. */
function isoWithin(day: number | undefined, end: string): string {
  if (day === undefined || !Number.isFinite(day)) return end;
  // Limits stay apart by less than a day.
  const iso = isoDate(end === FIRST ? Math.ceil(day) : Math.floor(day));
  return iso < FIRST || iso > LAST ? end : iso;
}
