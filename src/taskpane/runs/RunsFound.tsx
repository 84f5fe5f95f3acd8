import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Choice } from '../fields/Choice';
import { usePane, usePaneState } from '../PaneContext';
import { SinceFound } from '../SinceFound';
import { TransitionTable } from '../closer/TransitionTable';

const MigrationFlow = lazy(() => import('../charts/MigrationFlow'));

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Two of the kept runs, what became of the customers between them, and the way back to one of them. */
export function RunsFound() {
  const styles = useStyles();
  const { session, words } = usePane();
  const runs = usePaneState((state) => state.runs);
  const between = usePaneState((state) => state.between);
  const busy = usePaneState((state) => state.busy === 'restore' || state.waiting);
  if (!runs) return null;
  const [newest, before] = [runs.at(-1), runs.at(-2)];
  if (!newest || !before)
    return <Caption1 className={styles.quiet}>{words.t('runs.onlyOne', { count: runs.length })}</Caption1>;
  const from = between?.from ?? before.at;
  const to = between?.to ?? newest.at;
  const options = runs.map((run) => ({ value: run.at, text: words.moment(run.at) })).reverse();
  return (
    <>
      <Choice
        label={words.t('runs.from')}
        value={from}
        options={options}
        onChange={(chosen) => void session.runs.compare(chosen, to)}
      />
      <Choice
        label={words.t('runs.to')}
        value={to}
        options={options}
        onChange={(chosen) => void session.runs.compare(from, chosen)}
      />
      <div>
        <Button size="small" disabled={from === to} onClick={() => void session.runs.compare(from, to)}>
          {words.t('runs.compare')}
        </Button>
      </div>
      {between && !between.since && <Caption1>{words.t('runs.unreadable')}</Caption1>}
      {between?.since && (
        <>
          <SinceFound since={between.since} />
          <Suspense>
            <MigrationFlow migration={between.since.migration} />
          </Suspense>
          <TransitionTable {...between.since.migration} />
        </>
      )}
      {from !== newest.at && (
        <>
          <Caption1 className={styles.quiet}>{words.t('runs.restoreHint')}</Caption1>
          <div>
            <Button size="small" disabledFocusable={busy} onClick={() => void session.restore(from)}>
              {words.t('runs.restore', { moment: words.moment(from) })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
