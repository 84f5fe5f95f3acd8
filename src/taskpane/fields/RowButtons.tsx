import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  buttons: { display: 'flex' },
  button: { minWidth: '26px', paddingLeft: 0, paddingRight: 0 },
});

interface Move {
  readonly sign: string;
  readonly id: string;
  readonly does: (() => void) | null | undefined;
}

/** Moves and removes one row of a list. undefined: not offered at all; null: not possible for this row. */
export function RowButtons(props: {
  /** What the row is about, for a screen reader. */
  readonly of: string;
  readonly onUp?: (() => void) | null;
  readonly onDown?: (() => void) | null;
  readonly onRemove?: (() => void) | null;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const moves: Move[] = [
    { sign: '↑', id: 'field.up', does: props.onUp },
    { sign: '↓', id: 'field.down', does: props.onDown },
    { sign: '×', id: 'field.remove', does: props.onRemove },
  ];
  return (
    <div className={styles.buttons}>
      {moves.map(
        ({ sign, id, does }) =>
          does !== undefined && (
            <Button
              key={id}
              size="small"
              appearance="subtle"
              className={styles.button}
              disabledFocusable={does === null}
              aria-label={words.t(id, { what: props.of })}
              title={words.t(id, { what: props.of })}
              onClick={() => does?.()}
            >
              {sign}
            </Button>
          ),
      )}
    </div>
  );
}
