import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Grading } from '../../core';
import { metricName } from '../../words';
import { usePane, usePaneState } from '../PaneContext';
import { FigureTable } from './FigureTable';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** How many customers change tier when an indicator of a weighted score is left out: what the tiers hang on. */
export function WithoutIndicator({ grading }: { readonly grading: Grading }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const busy = usePaneState((state) => state.busy === 'comparing');
  const leftOut = usePaneState((state) => state.leftOut);
  const found = leftOut?.grading === grading ? leftOut.found : null;
  const customers = grading.customers.key.length;
  const several = new Set(found?.map(({ method }) => method)).size > 1;
  return (
    <>
      <Caption1 block className={styles.quiet}>
        {words.t('closer.withoutHint')}
      </Caption1>
      <Button disabledFocusable={busy} onClick={() => void session.closer.leaveOutEach()}>
        {words.t(busy ? 'closer.working' : 'closer.leaveOutEach')}
      </Button>
      {found?.length === 0 && <Body1 block>{words.t('closer.nothingToLeaveOut')}</Body1>}
      {found && found.length > 0 && (
        <FigureTable
          title={words.t('closer.without')}
          corner={words.t('closer.leftOut')}
          columns={[words.t('closer.wouldMove'), words.t('closer.share')]}
          rows={[...found]
            .sort((a, b) => b.movers - a.movers)
            .map(({ method, metric, movers }) => {
              const name = metricName(words, metric);
              return {
                key: `${method} ${metric}`,
                name: several ? words.t('column.ofMethod', { column: name, method }) : name,
                cells: [words.number(movers), words.percent(movers / Math.max(1, customers))],
              };
            })}
        />
      )}
    </>
  );
}
