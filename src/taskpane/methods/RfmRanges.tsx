import { Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { PerDimension } from '../../core';
import { moved } from '../fields/moved';
import { RowButtons } from '../fields/RowButtons';
import { TextField } from '../fields/TextField';
import { usePane } from '../PaneContext';
import type { Ranges, SegmentRange } from './rfmSegments';
import { DIMENSIONS, rangesOf } from './rfmSegments';

const useStyles = makeStyles({
  range: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
  },
  scores: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, auto minmax(0, 1fr))',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  add: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const MOST = 100;

/** Segments by from–to scores. The first that fits counts. */
export function RfmRanges(props: {
  readonly segments: Ranges;
  readonly bins: PerDimension<number>;
  readonly onChange: (segments: Ranges) => void;
}) {
  const { segments, bins, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const { ranges } = segments;
  const set = (next: SegmentRange[]): void => onChange({ ...segments, ranges: next });
  return (
    <>
      <Caption1 className={styles.quiet}>{words.t('rfm.rangesHint')}</Caption1>
      {ranges.map((range, i) => (
        <div key={i} className={styles.range} role="group" aria-label={range.name}>
          <div className={styles.name}>
            <TextField
              bare
              label={words.t('rfm.rangeName', { n: i + 1 })}
              value={range.name}
              onChange={(name) => set(ranges.with(i, { ...range, name }))}
            />
            <RowButtons
              of={range.name}
              onUp={i > 0 ? () => set(moved(ranges, i, i - 1)) : null}
              onDown={i + 1 < ranges.length ? () => set(moved(ranges, i, i + 1)) : null}
              onRemove={ranges.length > 1 ? () => set(ranges.toSpliced(i, 1)) : null}
            />
          </div>
          <Scores
            range={range}
            place={words.t('rfm.rangeName', { n: i + 1 })}
            bins={bins}
            onChange={(next) => set(ranges.with(i, next))}
          />
        </div>
      ))}
      <TextField
        label={words.t('rfm.else')}
        value={segments.else}
        onChange={(otherwise) => onChange({ ...segments, else: otherwise })}
      />
      {ranges.length < MOST && (
        <Button
          size="small"
          className={styles.add}
          onClick={() => {
            const { r, f, m } = bins;
            set([...ranges, { name: words.t('rfm.newSegment'), r: [r, r], f: [1, f], m: [1, m] }]);
          }}
        >
          {words.t('rfm.addSegment')}
        </Button>
      )}
    </>
  );
}

function Scores(props: {
  readonly range: SegmentRange;
  readonly place: string;
  readonly bins: PerDimension<number>;
  readonly onChange: (range: SegmentRange) => void;
}) {
  const { range, place, bins, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const textOf = ([from, to]: readonly [number, number], most: number): string => {
    if (from === 1 && to === most) return words.t('rfm.anyScore');
    return from === to ? String(from) : `${from}–${to}`;
  };
  return (
    <div className={styles.scores}>
      {DIMENSIONS.map((dimension) => {
        const most = bins[dimension];
        const choices = rangesOf(most);
        const [from, to] = range[dimension];
        return (
          <Fragment key={dimension}>
            <Caption1>{dimension.toUpperCase()}</Caption1>
            <Select
              size="small"
              aria-label={words.t('rfm.scoresOf', { segment: place, what: words.t(`rfm.${dimension}`) })}
              value={`${from}–${Math.min(to, most)}`}
              onChange={(_, { value }) => {
                const next = choices.find(([low, high]) => `${low}–${high}` === value);
                if (next) onChange({ ...range, [dimension]: next });
              }}
            >
              {choices.map(([low, high]) => (
                <option key={`${low}–${high}`} value={`${low}–${high}`}>
                  {textOf([low, high], most)}
                </option>
              ))}
            </Select>
          </Fragment>
        );
      })}
    </div>
  );
}
