import { Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { freshness, reviewDue } from '../../app';
import { Fold } from '../fields/Fold';
import { usePane, usePaneState } from '../PaneContext';
import { Section } from '../Section';
import { RunsFound } from './RunsFound';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** How old what the tiers rest on is, whether they follow the sheet, and the runs before. */
export default function RunsSection() {
  const styles = useStyles();
  const { session, words } = usePane();
  const grading = usePaneState((state) => state.grading);
  const reviewEvery = usePaneState((state) => state.draft?.top.reviewEvery);
  const last = usePaneState((state) => state.runs?.at(-1)?.at ?? null);
  const auto = usePaneState((state) => state.auto);
  const done = usePaneState((state) => state.done);
  useEffect(() => void session.runs.list(), [session, done]);
  const today = session.today();
  const fresh = grading && freshness(grading, today);
  const due = last !== null && reviewEvery !== undefined ? reviewDue(last, reviewEvery, today) : null;
  return (
    <Section title={words.t('pane.runs')}>
      {fresh && (
        <Caption1 className={styles.quiet}>
          {words.t('runs.fresh', { date: words.date(fresh.newest), count: fresh.days })}
        </Caption1>
      )}
      {due && (
        <Caption1 className={styles.quiet}>
          {words.t(due.over > 0 ? 'runs.reviewOver' : 'runs.reviewDue', {
            date: words.date(due.due),
            count: due.over,
          })}
        </Caption1>
      )}
      <Switch
        checked={auto === true}
        disabled={auto === null}
        label={words.t('runs.auto')}
        onChange={(_, { checked }) => void session.auto.turn(checked)}
      />
      <Caption1 className={styles.quiet}>{words.t(auto === true ? 'runs.autoOn' : 'runs.autoOff')}</Caption1>
      <Fold title={words.t('runs.earlier')}>
        <RunsFound />
      </Fold>
    </Section>
  );
}
