import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { methodName } from '../../words';
import { withMain } from '../conditions/asked';
import type { Known } from '../conditions/known';
import { Choice } from '../fields/Choice';
import { Fold } from '../fields/Fold';
import { RowButtons } from '../fields/RowButtons';
import { usePane } from '../PaneContext';
import { dimensionTitle, partsOf, valueOf } from './dimensionTitle';
import { GridScoredEditor } from './GridScoredEditor';
import { GridWordsEditor } from './GridWordsEditor';
import { levelsOf, withMetric } from './gridDimensions';
import type { Change, GridDimension } from './gridDocument';
import { levelsOfWords, wordsDimension } from './gridWords';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** What one dimension of a grid is, and its levels when they are asked for. */
export function GridDimensionEditor(props: {
  /** The grid's id. */
  readonly method: string;
  readonly place: number;
  readonly dimension: GridDimension;
  readonly known: Known;
  readonly onChange: (dimension: GridDimension, renamed?: Change['renamed']) => void;
  readonly onRemove: (() => void) | undefined;
}) {
  const { method, place, dimension, known, onChange, onRemove } = props;
  const styles = useStyles();
  const { words } = usePane();
  const own = valueOf(dimension);
  const label = words.t(`grid.place.${place}`);
  const highLow: [string, string] = [words.t('grid.high'), words.t('grid.low')];
  const offered = [
    ...known.metrics.map((metric) => `metric:${metric}` as const),
    ...known.words.map((word) => `words:${word}` as const),
    ...known.methods.map(({ id }) => `method:${id}` as const),
  ];
  const choose = (value: string): void => {
    const [kind, name] = partsOf(value);
    if (kind === 'method') onChange({ method: name });
    else if (kind === 'words') onChange(wordsDimension(name, known.wordsOf(name), words.t('grid.others')));
    else if ('metric' in dimension) onChange(withMetric(dimension, withMain(dimension.metric, name)));
    else onChange({ metric: name, levels: highLow });
  };
  return (
    <>
      <div className={styles.row}>
        <Choice
          label={label}
          value={own}
          options={[...new Set([...offered, own])].map((value) => ({
            value,
            text: dimensionTitle(words, value, known),
          }))}
          onChange={choose}
        />
        {onRemove && <RowButtons of={label} onRemove={onRemove} />}
      </div>
      {'method' in dimension && !known.methods.some(({ id }) => id === dimension.method) && (
        <Caption1 className={styles.wrong}>
          {words.t('grid.noMethod', { method: methodName(words, dimension.method) })}
        </Caption1>
      )}
      {'metric' in dimension && (
        <Fold title={words.t('grid.levels', { levels: levelsOf(dimension).join(words.t('pane.comma')) })}>
          <GridScoredEditor
            method={method}
            place={place}
            dimension={dimension}
            highLow={highLow}
            onChange={onChange}
          />
        </Fold>
      )}
      {'words' in dimension && (
        <Fold
          title={words.t('grid.levels', { levels: levelsOfWords(dimension).join(words.t('pane.comma')) })}
        >
          <GridWordsEditor dimension={dimension} seen={known.wordsOf(dimension.words)} onChange={onChange} />
        </Fold>
      )}
    </>
  );
}
