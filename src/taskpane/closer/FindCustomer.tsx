import { Button, Caption1, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { customersLike } from '../../app';
import type { Words } from '../../words';
import { usePane, usePaneState } from '../PaneContext';
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
  answer: { outlineStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Shown at a time. */
const MOST = 8;

/** Finds a customer by a part of the name, and says why they have their tier. Enter takes the first. */
export function FindCustomer({ graded }: { readonly graded: Graded }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const id = useId();
  const [text, setText] = useState('');
  // The key stays when customers are graded anew, their place does not.
  const looked = usePaneState((state) => state.looked);
  const { grading, policy } = graded;
  const { first, total } = useMemo(
    () => customersLike(grading, policy.source, text, MOST),
    [grading, policy, text],
  );
  const { key, name } = grading.customers;
  const customer = looked === null ? -1 : key.indexOf(looked.key);
  const take = (index: number | undefined): void => {
    if (index === undefined) return;
    setText(name[index] ?? '');
    session.closer.lookAt(key[index] ?? null);
  };
  const searching = looked === null && text.trim() !== '';
  return (
    <>
      <div className={styles.find}>
        <Label htmlFor={id}>{words.t('closer.find')}</Label>
        <Input
          id={id}
          type="search"
          autoComplete="off"
          value={name[customer] ?? text}
          placeholder={words.t('closer.partOfName')}
          onChange={(_, data) => {
            setText(data.value);
            session.closer.lookAt(null);
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
      {looked !== null &&
        (customer < 0 ? (
          <Caption1 block>{words.t('closer.noMatch')}</Caption1>
        ) : (
          <BroughtIntoView unseen={looked.unseen} onSeen={() => session.closer.lookAt(looked.key)}>
            <WhyThisTier graded={graded} customer={customer} />
          </BroughtIntoView>
        ))}
    </>
  );
}

/** Who asks "why?" elsewhere is taken to the answer, with the keyboard too; once. */
function BroughtIntoView(props: {
  readonly unseen: boolean;
  readonly onSeen: () => void;
  readonly children: ReactNode;
}) {
  const { unseen, onSeen, children } = props;
  const styles = useStyles();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!unseen) return;
    answer.current?.focus({ preventScroll: true });
    answer.current?.scrollIntoView({ block: 'start' });
    onSeen();
  }, [unseen, onSeen]);
  return (
    // Not −1: office.js would send the next Tab from there out of the pane.
    <div ref={answer} tabIndex={0} className={styles.answer}>
      {children}
    </div>
  );
}

function statusOf(shown: number, total: number, words: Words): string {
  if (total === 0) return words.t('closer.noMatch');
  return words.t(shown < total ? 'closer.firstMatches' : 'closer.matches', { shown, count: total });
}
