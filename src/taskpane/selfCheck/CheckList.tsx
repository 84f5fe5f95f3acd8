import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../app';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  value: { overflowWrap: 'anywhere' },
});

/** What differs comes first. */
const ORDER = ['failed', 'otherwise', 'asExpected', 'notSupported'] as const;

/** Longer values are cut here; the report has more of them. */
const LONGEST = 120;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

interface CheckListProps {
  readonly results: readonly CheckResult[];
  readonly questions: Readonly<Record<string, string>>;
}

export function CheckList({ results, questions }: CheckListProps) {
  const styles = useStyles();
  const { words } = usePane();
  const sorted = ORDER.flatMap((wanted) => results.filter(({ outcome }) => outcome === wanted));
  return (
    <ul className={styles.list}>
      {sorted.map(({ id, outcome, expected, found, ms }) => (
        <li key={id}>
          <Caption1 block>{questions[id] ?? id}</Caption1>
          <Caption1Strong>{words.t(`selfCheck.${outcome}`)}</Caption1Strong>{' '}
          {outcome !== 'notSupported' && <Caption1 className={styles.quiet}>{words.number(ms)} ms</Caption1>}
          {(outcome === 'otherwise' || outcome === 'failed') && (
            <>
              <Caption1 block className={styles.value}>
                {words.t('selfCheck.expected', { value: shown(expected) })}
              </Caption1>
              <Caption1 block className={styles.value}>
                {words.t('selfCheck.found', { value: shown(found) })}
              </Caption1>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
