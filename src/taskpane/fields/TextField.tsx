import { Input, makeStyles } from '@fluentui/react-components';
import type { Note } from '../../core';
import { usePane } from '../PaneContext';
import { Labelled } from './Labelled';
import { useTyped } from './useTyped';

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0 } });

/**
 * A short text, taken when it is whole: at the end of the typing. An empty one is not taken, nor one that stands
 * elsewhere: it stays, and the field says why.
 */
export function TextField(props: {
  readonly label: string;
  /** Without a visible label: the row that it stands in tells what it is. */
  readonly bare?: boolean;
  /** Texts that may not stand twice. */
  readonly taken?: readonly string[];
  /** What else is wrong with a text. */
  readonly check?: (text: string) => Note | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes an empty field too. */
  readonly onEmpty?: () => void;
}) {
  const { label, bare = false, taken = [], check, value, onChange, onEmpty } = props;
  const styles = useStyles();
  const { words } = usePane();
  const problemIn = (given: string): Note | null => {
    if (given === value) return null;
    if (given === '') return onEmpty || value === '' ? null : { id: 'field.empty', values: {} };
    return taken.includes(given) ? { id: 'field.taken', values: {} } : (check?.(given) ?? null);
  };
  const { text, problem, type, leave } = useTyped({
    shown: value,
    problemOf: (given) => {
      const found = problemIn(given.trim());
      return found && words.t(found.id, found.values);
    },
    onTake: (given) => {
      const whole = given.trim();
      if (whole === '') onEmpty?.();
      else if (whole !== value) onChange(whole);
    },
  });
  return (
    <Labelled label={label} kind="text" bare={bare} problem={problem}>
      <Input
        className={styles.input}
        value={text}
        maxLength={60}
        {...(bare ? { 'aria-label': label } : {})}
        onChange={(_, data) => type(data.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') leave();
        }}
        input={{ style: { minWidth: 0 } }}
      />
    </Labelled>
  );
}
