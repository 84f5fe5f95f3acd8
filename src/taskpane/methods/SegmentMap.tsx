import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { PerDimension } from '../../core';
import { unknownOf } from '../conditions/rules';
import { axisNumber } from '../charts/axisTicks';
import { usePane, usePaneState } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import type { Coverage } from './segmentCoverage';
import type { Square } from './segmentMap';
import { segmentMap } from './segmentMap';

/** Widths of the scores of R and of a square, px: of up to seven scores; of more the squares are narrower. */
const HEAD = 32;
const SQUARE = 40;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  head: {
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
  square: {
    height: '22px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
    forcedColorAdjust: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const GAP = '○';
const OVERLAP = '●';

/** R × F in the colours of the segments that take most there and with their customers, marked where cells have none or several. */
export function SegmentMap(props: {
  readonly bins: PerDimension<number>;
  readonly coverage: Coverage;
  /** Names of the segments, best first. */
  readonly tiers: readonly string[];
  /** By `customersByRf`; null until they are graded by these bins. */
  readonly customers: ReadonlyMap<number, number> | null;
}) {
  const { bins, coverage, tiers, customers } = props;
  const styles = useStyles();
  const { words } = usePane();
  const unknown = usePaneState((state) => (state.draft ? unknownOf(state.draft.top) : ''));
  const coloursOf = useTierColours();
  const looks = coloursOf([...tiers, unknown]);
  const rows = segmentMap(coverage, bins);
  const countIn = ({ r, f }: Square): number | undefined => customers?.get(r * 10 + f);
  const textOf = (square: Square): string => {
    const { segments, gaps, overlaps } = square;
    const count = countIn(square);
    return [
      ...segments.map(([name, cells]) => words.t('rfm.map.segment', { name, cells })),
      ...(gaps > 0 ? [words.t('rfm.map.gaps', { cells: gaps })] : []),
      ...(overlaps > 0 ? [words.t('rfm.map.overlaps', { cells: overlaps })] : []),
      ...(count === undefined ? [] : [words.t('chart.pointOf', { count })]),
    ].join(words.t('pane.comma'));
  };
  return (
    <div>
      <table
        className={styles.table}
        style={{ width: `min(100%, ${HEAD + SQUARE * bins.f}px)` }}
        aria-label={words.t('rfm.map')}
      >
        <thead>
          <tr>
            <td className={styles.head} style={{ width: HEAD }} />
            {rows[0]?.map(({ f }) => (
              <th key={f} scope="col" className={styles.head}>
                F{f}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.r}>
              <th scope="row" className={styles.head}>
                R{row[0]?.r}
              </th>
              {row.map((square) => {
                const count = countIn(square);
                const look = looks[tiers.indexOf(square.segments[0]?.[0] ?? '')];
                return (
                  <td
                    key={square.f}
                    className={styles.square}
                    style={look && { backgroundColor: look.fill, color: look.font }}
                    title={textOf(square)}
                    aria-label={textOf(square)}
                  >
                    {count === undefined ? '' : axisNumber(count, words)}
                    {square.gaps > 0 ? GAP : ''}
                    {square.overlaps > 0 ? OVERLAP : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {(coverage.gaps.length > 0 || coverage.overlaps.length > 0) && (
        <Caption1 className={styles.quiet}>
          {words.t('rfm.map.marks', { gap: GAP, overlap: OVERLAP })}
        </Caption1>
      )}
    </div>
  );
}
