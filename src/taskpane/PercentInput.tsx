import { Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 84px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** A percentage of at most two decimals. What is no number from `min` to `max` is not taken, and the field shows it. */
export function PercentInput(props: {
  readonly label: string;
  /** What the label belongs to, where a screen reader would not know. */
  readonly description?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}) {
  const { value, min, max, onChange } = props;
  const styles = useStyles();
  const id = useId();
  // While the user types, what is typed; afterwards the value that was taken.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(Number(value.toFixed(2)));
  const valid = (percent: string): boolean =>
    /^\d{1,3}(?:\.\d{1,2})?$/.test(percent) && Number(percent) >= min && Number(percent) <= max;
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{props.label}</Label>
      <Input
        id={id}
        value={text}
        inputMode="decimal"
        aria-label={props.description === undefined ? undefined : `${props.description}: ${props.label}`}
        contentAfter="%"
        aria-invalid={!valid(text)}
        onChange={(_, data) => {
          setTyped(data.value);
          if (valid(data.value)) onChange(Number(data.value));
        }}
        onBlur={() => setTyped(null)}
        input={{ style: { textAlign: 'right', minWidth: 0 } }}
      />
    </div>
  );
}
