import { Button, Caption1, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { customersLike } from '../../app';
import type { Words } from '../../words';
import { usePane } from '../PaneContext';
import type { Graded } from './useGraded';
import { WhyThisTier } from './WhyThisTier';

const useStyles = makeStyles({
  find: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  match: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Shown at a time. */
const MOST = 8;

/** Finds a customer by a part of the name, and says why they have their tier. Enter takes the first. */
export function FindCustomer({ graded }: { readonly graded: Graded }) {
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  const [text, setText] = useState('');
  // The key stays when customers are graded anew, their place does not.
  const [chosen, setChosen] = useState<string | null>(null);
  const { grading, policy } = graded;
  const { first, total } = useMemo(
    () => customersLike(grading, policy.source, text, MOST),
    [grading, policy, text],
  );
  const { key, name } = grading.customers;
  const customer = chosen === null ? -1 : key.indexOf(chosen);
  const take = (index: number | undefined): void => {
    if (index === undefined) return;
    setText(name[index] ?? '');
    setChosen(key[index] ?? null);
  };
  const searching = chosen === null && text.trim() !== '';
  return (
    <>
      <div className={styles.find}>
        <Label htmlFor={id}>{words.t('closer.find')}</Label>
        <Input
          id={id}
          type="search"
          autoComplete="off"
          value={text}
          placeholder={words.t('closer.partOfName')}
          onChange={(_, data) => {
            setText(data.value);
            setChosen(null);
          }}
          onKeyDown={({ key: pressed }) => {
            if (pressed === 'Enter') take(first[0]);
          }}
        />
        <Caption1 block role="status" className={styles.quiet}>
          {searching && statusOf(first.length, total, words)}
        </Caption1>
        {searching && first.length > 0 && (
          <ul className={styles.list} aria-label={words.t('closer.find')}>
            {first.map((index) => (
              <li key={key[index]}>
                <Button size="small" appearance="subtle" className={styles.match} onClick={() => take(index)}>
                  {name[index]}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {chosen !== null &&
        (customer < 0 ? (
          <Caption1 block>{words.t('closer.noMatch')}</Caption1>
        ) : (
          <WhyThisTier graded={graded} customer={customer} />
        ))}
    </>
  );
}

function statusOf(shown: number, total: number, words: Words): string {
  if (total === 0) return words.t('closer.noMatch');
  return words.t(shown < total ? 'closer.firstMatches' : 'closer.matches', { shown, count: total });
}
