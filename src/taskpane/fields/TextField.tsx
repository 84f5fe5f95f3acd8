import { Caption1, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  alone: { width: '100%', minWidth: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1, gridColumn: '1 / -1' },
});

/** A short text, taken when it is whole: at the end of the typing. An empty one is not taken, nor one that stands elsewhere. */
export function TextField(props: {
  readonly label: string;
  /** Without a visible label: the row that it stands in tells what it is. */
  readonly bare?: boolean;
  /** Texts that may not stand twice. */
  readonly taken?: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes an empty field too. */
  readonly onEmpty?: () => void;
}) {
  const { label, bare, taken = [], value, onChange, onEmpty } = props;
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const given = typed?.trim() ?? '';
  const twice = given !== value && taken.includes(given);
  const take = (): void => {
    if (given !== '' && given !== value && !twice) onChange(given);
    if (given === '' && typed !== null && value !== '') onEmpty?.();
    setTyped(null);
  };
  const input = (
    <Input
      id={id}
      className={styles.alone}
      value={typed ?? value}
      maxLength={60}
      aria-invalid={twice}
      aria-label={bare === true ? label : undefined}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
      input={{ style: { minWidth: 0 } }}
    />
  );
  const remark = twice && (
    <Caption1 className={styles.wrong} role="alert">
      {words.t('field.taken')}
    </Caption1>
  );
  if (bare === true) {
    return (
      <div className={styles.alone}>
        {input}
        {remark}
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{label}</Label>
      {input}
      {remark}
    </div>
  );
}
