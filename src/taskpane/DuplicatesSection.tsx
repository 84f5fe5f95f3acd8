import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LikelyDuplicate } from '../core';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  names: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  joined: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** Shown at a time. */
const FIRST = 10;

/** Customers that may be one, and those that the user said are. */
export function DuplicatesSection() {
  const styles = useStyles();
  const { session, words } = usePane();
  const duplicates = usePaneState((state) => state.duplicates);
  const busy = usePaneState((state) => state.busy === 'duplicates');
  return (
    <Section title={words.t('pane.duplicates')}>
      <Caption1 block className={styles.quiet}>
        {words.t('pane.duplicatesHint')}
      </Caption1>
      <Button disabledFocusable={busy} onClick={() => void session.duplicates.find()}>
        {words.t(busy ? 'pane.findingDuplicates' : 'pane.findDuplicates')}
      </Button>
      <div role="status">
        {duplicates && (
          <Body1 block>
            {words.t(duplicates.total === 0 ? 'pane.noDuplicates' : 'pane.duplicatesFound', {
              count: duplicates.total,
            })}
          </Body1>
        )}
      </div>
      {duplicates && duplicates.found.length > 0 && (
        <ul className={styles.list} aria-label={words.t('pane.duplicates')}>
          {duplicates.found.slice(0, FIRST).map((pair) => (
            <Pair key={`${pair.alias} ${pair.customer}`} pair={pair} />
          ))}
        </ul>
      )}
      <Joined />
    </Section>
  );
}

function Pair({ pair }: { pair: LikelyDuplicate }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { alias, customer, aliasRows, customerRows, reason } = pair;
  const both = words.t('pane.pair', { alias, customer });
  return (
    <li>
      <div className={styles.names}>
        {words.t('pane.customerRows', { name: customer, count: customerRows })}
      </div>
      <div className={styles.names}>{words.t('pane.customerRows', { name: alias, count: aliasRows })}</div>
      <Caption1 block className={styles.quiet}>
        {words.t(`alike.${reason}`)}
      </Caption1>
      <div className={styles.buttons} role="group" aria-label={both}>
        <Button size="small" onClick={() => void session.duplicates.accept(pair)}>
          {words.t('pane.sameCustomer')}
        </Button>
        <Button size="small" onClick={() => void session.duplicates.refuse(pair)}>
          {words.t('pane.differentCustomers')}
        </Button>
      </div>
    </li>
  );
}

/** Spellings that belong to another customer by the user's word, each to be taken back. */
function Joined() {
  const styles = useStyles();
  const { session, words } = usePane();
  const aliases = usePaneState((state) => state.draft?.source.aliases);
  const [all, setAll] = useState(false);
  const joined = Object.entries(aliases ?? {});
  if (joined.length === 0) return null;
  const shown = all ? joined : joined.slice(-FIRST);
  return (
    <>
      <Caption1 block className={styles.quiet}>
        {words.t('pane.joined', { count: joined.length })}
      </Caption1>
      <ul className={styles.list} aria-label={words.t('pane.joined', { count: joined.length })}>
        {shown.map(([alias, customer]) => {
          const text = words.t('pane.pair', { alias, customer });
          return (
            <li key={alias} className={styles.joined}>
              <span className={styles.names}>{text}</span>
              <Button
                size="small"
                aria-label={`${words.t('pane.undo')}: ${text}`}
                onClick={() => void session.duplicates.undo(alias)}
              >
                {words.t('pane.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
      {shown.length < joined.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.t('pane.more', { count: joined.length - shown.length })}
        </Button>
      )}
    </>
  );
}
