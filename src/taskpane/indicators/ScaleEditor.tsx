import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { wordScale } from '../../app';
import type { Cell, IndicatorPolicy } from '../../core';
import { NumberField } from '../fields/NumberField';
import { RowButtons } from '../fields/RowButtons';
import { TextField } from '../fields/TextField';
import { usePane } from '../PaneContext';
import { scaledBy, withNewWord, withoutWord, withWord } from './indicatorEdits';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px 26px',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2, gridColumn: '1 / -1' },
  remove: { gridColumn: 3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the words of an indicator are worth as numbers. */
export function ScaleEditor(props: {
  readonly indicator: IndicatorPolicy;
  /** The first cells of its column. */
  readonly cells: readonly Cell[];
  readonly onChange: (indicator: IndicatorPolicy) => void;
}) {
  const { indicator, cells, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const { scale } = indicator;
  const proposed = wordScale(cells);
  const found = Object.keys(proposed).length > 0;
  if (!scale && !found) return null;
  const set = (next: Readonly<Record<string, number>>): void => onChange(scaledBy(indicator, next));
  const title = words.t('indicator.scale');
  const taken = Object.keys(scale ?? {});
  return (
    <>
      <div className={styles.table} role="group" aria-label={`${indicator.as}: ${title}`}>
        <Caption1 className={styles.quiet}>{title}</Caption1>
        {Object.entries(scale ?? {}).map(([word, value], i) => (
          <Fragment key={i}>
            <TextField
              bare
              label={words.t('indicator.word', { n: i + 1 })}
              value={word}
              taken={taken}
              onChange={(next) => set(withWord(scale ?? {}, word, next))}
            />
            <NumberField
              bare
              label={words.t('indicator.valueOf', { word })}
              value={value}
              onChange={(next) => set({ ...scale, [word]: next })}
            />
            <div className={styles.remove}>
              <RowButtons of={word} onRemove={() => set(withoutWord(scale ?? {}, word))} />
            </div>
          </Fragment>
        ))}
      </div>
      <div className={styles.buttons}>
        {found && (
          <Button size="small" onClick={() => set({ ...proposed, ...scale })}>
            {words.t('indicator.propose')}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => set(withNewWord(scale ?? {}, (n) => words.t('indicator.newWord', { n })))}
        >
          {words.t('indicator.addWord')}
        </Button>
      </div>
    </>
  );
}
