import { Caption1, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { numberIn, numberText } from './fields/numberText';
import { usePane } from './PaneContext';
import type { SourceDraft } from './sourceDraft';

const useStyles = makeStyles({
  rates: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What one unit of each currency is worth in the currency of the result; an empty field: it counts as it stands. */
export default function RatesInputs(props: {
  readonly signs: readonly string[];
  readonly rates: SourceDraft['rates'];
}) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { signs, rates } = props;
  const change = (sign: string) => (rate: number | null) => {
    const others = Object.entries(rates).filter(([other]) => other !== sign);
    const next = rate === null ? others : [...others, [sign, rate] as const];
    void session.changeSource({ rates: Object.fromEntries(next) });
  };
  return (
    <div className={styles.rates} role="group" aria-label={words.t('pane.rates')}>
      <Caption1 block className={styles.quiet}>
        {words.t('pane.ratesHint')}
      </Caption1>
      {signs.map((sign) => (
        <RateInput key={sign} sign={sign} rate={rates[sign] ?? null} onChange={change(sign)} />
      ))}
    </div>
  );
}

function RateInput(props: {
  readonly sign: string;
  readonly rate: number | null;
  readonly onChange: (rate: number | null) => void;
}) {
  const { sign, rate, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (rate === null ? '' : numberText(rate, words.decimalSign));
  const valid = (given: string): boolean => given.trim() === '' || numberIn(given) > 0;
  // Every rate reads the sheet anew: it is taken when it is whole, at the end of the typing.
  const take = (): void => {
    const next = text.trim() === '' ? null : numberIn(text);
    if (valid(text) && next !== rate) onChange(next);
    setTyped(null);
  };
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{words.t('pane.rateOf', { sign })}</Label>
      <Input
        id={id}
        value={text}
        inputMode="decimal"
        placeholder="1"
        aria-invalid={!valid(text)}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
        input={{ style: { textAlign: 'right', minWidth: 0 } }}
      />
    </div>
  );
}
