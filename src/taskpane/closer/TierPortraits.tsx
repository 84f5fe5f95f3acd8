import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { tierPortraits } from '../../app';
import { metricName, metricValue, wordName } from '../../words';
import { usePane } from '../PaneContext';
import { FigureTable } from './FigureTable';
import type { Graded } from './useGraded';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Words per tier. */
const TYPICAL = 3;

/** What the customers of each tier are like: means of what they are judged by, and words that they have most above all. */
export function TierPortraits({ graded }: { readonly graded: Graded }) {
  const styles = useStyles();
  const { words } = usePane();
  const { metrics, tiers } = tierPortraits(graded.policy, graded.grading, TYPICAL);
  const typical = tiers.filter((tier) => tier.typical.length > 0);
  return (
    <>
      <Caption1 block className={styles.quiet}>
        {words.t('closer.means')}
      </Caption1>
      <FigureTable
        title={words.t('closer.portraits')}
        corner={words.t('closer.mean')}
        columns={tiers.map(({ tier }) => tier)}
        rows={[
          {
            key: '',
            name: words.t('pane.customers'),
            cells: tiers.map(({ customers }) => words.number(customers)),
          },
          ...metrics.map((metric, i) => ({
            key: metric,
            name: metricName(words, metric),
            cells: tiers.map(({ means }) => {
              const mean = means[i] ?? null;
              return mean === null ? '–' : metricValue(words, metric, mean);
            }),
          })),
        ]}
      />
      {typical.length > 0 && (
        <>
          <Body1 block>{words.t('closer.typical')}</Body1>
          <ul className={styles.list}>
            {typical.map(({ tier, typical: most }) => (
              <li key={tier}>
                {words.t('closer.typicalOf', {
                  tier,
                  words: most
                    .map(({ label, word, lift }) =>
                      words.t('closer.lift', {
                        label: wordName(words, label),
                        word,
                        lift: words.number(Number(lift.toFixed(1))),
                      }),
                    )
                    .join(words.t('pane.comma')),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
