import { Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  alone: { width: '100%', minWidth: 0 },
});

/** A short text, taken when it is whole: at the end of the typing. An empty one is not taken. */
export function TextField(props: {
  readonly label: string;
  /** Without a visible label: the row that it stands in tells what it is. */
  readonly bare?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, bare, value, onChange } = props;
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const given = typed?.trim() ?? '';
    if (given !== '' && given !== value) onChange(given);
    setTyped(null);
  };
  const input = (
    <Input
      id={id}
      className={styles.alone}
      value={typed ?? value}
      maxLength={60}
      aria-label={bare === true ? label : undefined}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
      input={{ style: { minWidth: 0 } }}
    />
  );
  if (bare === true) return input;
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{label}</Label>
      {input}
    </div>
  );
}
