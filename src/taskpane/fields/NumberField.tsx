import { Input, makeStyles } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { Labelled } from './Labelled';
import type { Room } from './numberText';
import { fits, numberIn, numberText, roomNote } from './numberText';
import { useTyped } from './useTyped';

const useStyles = makeStyles({ alone: { width: '104px', minWidth: 0 }, whole: { minWidth: 0 } });

export interface NumberFieldProps extends Room {
  readonly label: string;
  /** What the label belongs to, where a screen reader would not know. */
  readonly description?: string;
  /** Without a visible label: the row that it stands in tells what it is. */
  readonly bare?: boolean;
  /** undefined: nothing is given. */
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  /** Takes an empty field too; without it that is no number. */
  readonly onEmpty?: () => void;
}

/** A number in the user's own writing. What is none from `min` to `max` is not taken and stays, and the field says why. */
export function NumberField(props: NumberFieldProps) {
  const { label, bare = false, value, unit, onChange, onEmpty } = props;
  const styles = useStyles();
  const { words } = usePane();
  const { text, problem, type, leave } = useTyped({
    shown: value === undefined ? '' : numberText(value, words.decimalSign, props),
    problemOf: (given) => {
      const right = given.trim() === '' ? onEmpty !== undefined : fits(numberIn(given, props), props);
      const { id, values } = roomNote(props);
      return right ? null : words.t(id, values);
    },
    onTake: (given) => (given.trim() === '' ? onEmpty?.() : onChange(numberIn(given, props))),
    live: true,
  });
  return (
    <Labelled label={label} kind="number" bare={bare} problem={problem}>
      <Input
        className={bare ? styles.alone : styles.whole}
        value={text}
        inputMode="decimal"
        {...nameOf(props)}
        contentAfter={unit ?? null}
        onChange={(_, data) => type(data.value)}
        onBlur={leave}
        input={{ style: { textAlign: 'right', minWidth: 0 } }}
      />
    </Labelled>
  );
}

/** Of a label that is seen the description alone would be lost. */
function nameOf({ label, description, bare }: NumberFieldProps): { 'aria-label'?: string } {
  if (description !== undefined) return { 'aria-label': `${description}: ${label}` };
  return bare === true ? { 'aria-label': label } : {};
}
