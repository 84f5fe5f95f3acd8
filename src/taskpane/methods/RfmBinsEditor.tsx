import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { BinEdges, PerDimension, RfmPolicy, RfmResult } from '../../core';
import { Choice } from '../fields/Choice';
import { NumberField } from '../fields/NumberField';
import { usePane, usePaneState } from '../PaneContext';
import type { EditorProps } from './editor';
import {
  BINNINGS,
  commonBins,
  FEWEST_BINS,
  MOST_BINS,
  STEP,
  withBinning,
  withBins,
  withNesting,
  withOwnLimit,
} from './rfmBins';
import { DIMENSIONS } from './rfmSegments';

const useStyles = makeStyles({
  limits: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const COUNTS = Array.from({ length: MOST_BINS - FEWEST_BINS + 1 }, (_, i) => String(i + FEWEST_BINS));

/** How values get their scores: how many, and where one ends. */
export function RfmBinsEditor(props: EditorProps<'rfm'>) {
  const { document, method, onChange } = props;
  const { words } = usePane();
  const result = usePaneState((state) => state.grading?.methods[method.id]);
  const { bins, limits } = method;
  return (
    <>
      {/* The eleven segments are made of five each. */}
      {method.segments !== 'eleven' && <BinCounts {...props} />}
      <Choice
        label={words.t('rfm.binning')}
        value={limits ? 'limits' : method.binning}
        options={BINNINGS.map((value) => ({ value, text: words.t(`rfm.binning.${value}`) }))}
        onChange={(value) => {
          const how = BINNINGS.find((one) => one === value) ?? 'quantiles';
          onChange(withBinning(document, method, how, edgesOf(result?.kind === 'rfm' ? result : null)));
        }}
      />
      {limits ? (
        DIMENSIONS.map((dimension) => (
          <Limits
            key={dimension}
            dimension={dimension}
            limits={limits}
            bins={bins}
            onChange={(i, limit) => onChange(withOwnLimit(document, limits, dimension, i, limit))}
          />
        ))
      ) : (
        <Choice
          label={words.t('rfm.nested')}
          value={String(method.nested)}
          options={['false', 'true'].map((value) => ({ value, text: words.t(`rfm.nested.${value}`) }))}
          onChange={(value) => onChange(withNesting(document, value === 'true'))}
        />
      )}
    </>
  );
}

/** The edges of all customers together; null where each group has its own. */
function edgesOf(result: RfmResult | null): PerDimension<BinEdges> | null {
  if (!result) return null;
  const { r, f, m } = result.edges;
  return isWhole(f) && isWhole(m) ? { r, f, m } : null;
}

const isWhole = (edges: RfmResult['edges']['f']): edges is BinEdges => Array.isArray(edges['limits']);

function BinCounts({ document, method, onChange }: EditorProps<'rfm'>) {
  const { words } = usePane();
  const { bins } = method;
  const common = commonBins(bins);
  return (
    <>
      <Choice
        label={words.t('rfm.bins')}
        value={common === null ? 'each' : String(common)}
        options={[
          ...COUNTS.map((value) => ({ value, text: value })),
          { value: 'each', text: words.t('rfm.binsEach') },
        ]}
        onChange={(value) => {
          const count = Number(value);
          // Not the same for all begins with a score less for F, which has the fewest values.
          const next =
            value === 'each'
              ? { ...bins, f: Math.max(FEWEST_BINS, bins.f - 1) }
              : { r: count, f: count, m: count };
          onChange(withBins(document, method, next));
        }}
      />
      {common === null &&
        DIMENSIONS.map((dimension) => (
          <Choice
            key={dimension}
            label={words.t(`rfm.${dimension}`)}
            description={words.t('rfm.bins')}
            value={String(bins[dimension])}
            options={COUNTS.map((value) => ({ value, text: value }))}
            onChange={(value) =>
              onChange(withBins(document, method, { ...bins, [dimension]: Number(value) }))
            }
          />
        ))}
    </>
  );
}

function Limits(props: {
  readonly dimension: 'r' | 'f' | 'm';
  readonly limits: NonNullable<RfmPolicy['limits']>;
  readonly bins: PerDimension<number>;
  readonly onChange: (i: number, limit: number) => void;
}) {
  const { dimension, limits, bins, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const own = limits[dimension];
  return (
    <div className={styles.limits} role="group" aria-label={words.t(`rfm.limits.${dimension}`)}>
      <Caption1 className={styles.quiet}>{words.t(`rfm.limits.${dimension}`)}</Caption1>
      {own.map((limit, i) => (
        <NumberField
          key={i}
          label={
            dimension === 'r'
              ? words.t('rfm.below', { score: bins.r - i })
              : words.t('rfm.from', { score: i + 2 })
          }
          description={words.t(`rfm.limits.${dimension}`)}
          value={limit}
          {...(i > 0 ? { min: Number(((own[i - 1] ?? 0) + STEP).toFixed(8)) } : {})}
          {...(i + 1 < own.length ? { max: Number(((own[i + 1] ?? 0) - STEP).toFixed(8)) } : {})}
          onChange={(next) => onChange(i, next)}
        />
      ))}
    </div>
  );
}
