import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../PaneContext';
import RunsSection from '../runs/RunsSection';
import SinceSection from '../SinceSection';

const useStyles = makeStyles({
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** The runs that the workbook keeps, and who moved between them. */
export default function HistoryScreen() {
  const styles = useStyles();
  const { words } = usePane();
  const since = usePaneState((state) => state.since);
  const graded = usePaneState((state) => state.graded);
  if (!graded)
    return (
      <Body1 block className={styles.empty}>
        {words.t('screen.noRuns')}
      </Body1>
    );
  return (
    <>
      {since && <SinceSection since={since} />}
      <RunsSection />
    </>
  );
}
