import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { NumberField } from '../../fields/NumberField';
import { RowButtons } from '../../fields/RowButtons';
import { usePane } from '../../PaneContext';
import type { Bands, Unit } from './bands';
import { MOST_LIMITS, roomOf, withBand, withBandLimit, withBandScore, withoutBand } from './bands';
import { ValueField } from './ValueField';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px 26px',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  remove: { gridColumn: 3 },
  add: { alignSelf: 'flex-start' },
});

/** Scores by limits: what values below the first limit score, and those from each limit on. */
export function BandsTable(props: {
  /** What the values are of. */
  readonly name: string;
  readonly unit: Unit;
  readonly bands: Bands;
  readonly onChange: (bands: Bands) => void;
}) {
  const { name, unit, bands, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const score = (i: number, label: string) => (
    <NumberField
      bare
      label={label}
      description={name}
      value={bands.scores[i]}
      min={0}
      max={100}
      onChange={(value) => onChange(withBandScore(bands, i, value))}
    />
  );
  return (
    <>
      <div className={styles.table} role="group" aria-label={words.t('bands.title', { metric: name })}>
        <Caption1 className={styles.quiet}>{words.t('bands.from')}</Caption1>
        <Caption1 className={styles.quiet}>{words.t('bands.score')}</Caption1>
        <span />
        <Caption1>{words.t('bands.below')}</Caption1>
        {score(0, words.t('bands.belowScore'))}
        <span />
        {bands.limits.map((limit, i) => (
          <Fragment key={i}>
            <ValueField
              bare
              label={words.t('bands.limit', { n: i + 1 })}
              description={name}
              unit={unit}
              value={limit}
              {...roomOf(bands, i)}
              onChange={(value) => onChange(withBandLimit(bands, i, value))}
            />
            {score(i + 1, words.t('bands.scoreOf', { n: i + 1 }))}
            <div className={styles.remove}>
              <RowButtons
                of={words.t('bands.limit', { n: i + 1 })}
                onRemove={bands.limits.length > 1 ? () => onChange(withoutBand(bands, i)) : null}
              />
            </div>
          </Fragment>
        ))}
      </div>
      {bands.limits.length < MOST_LIMITS && (
        <Button size="small" className={styles.add} onClick={() => onChange(withBand(bands))}>
          {words.t('bands.add')}
        </Button>
      )}
    </>
  );
}
