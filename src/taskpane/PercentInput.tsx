import { Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 84px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** A whole percentage. What is no number from `min` to `max` is not taken, and the field shows it. */
export function PercentInput(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}) {
  const { value, min, max, onChange } = props;
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const valid = (typed: string): boolean =>
    /^\d{1,3}$/.test(typed) && Number(typed) >= min && Number(typed) <= max;
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{props.label}</Label>
      <Input
        id={id}
        value={text}
        inputMode="numeric"
        contentAfter="%"
        aria-invalid={!valid(text)}
        onChange={(_, data) => {
          setText(data.value);
          if (valid(data.value)) onChange(Number(data.value));
        }}
        onBlur={() => setText(String(value))}
        input={{ style: { textAlign: 'right', minWidth: 0 } }}
      />
    </div>
  );
}
