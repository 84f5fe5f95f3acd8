import { Choice } from '../fields/Choice';
import { MetricField } from '../fields/MetricField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { usePane, usePaneState } from '../PaneContext';
import { CutEditor } from './CutEditor';
import {
  costs,
  levelName,
  levelsOf,
  renamesOf,
  withCut,
  withDirection,
  withHow,
  withMetric,
  withSplit,
} from './gridDimensions';
import type { Change, ScoredDimension } from './gridDocument';

const HOW = ['split', 'cut'] as const;
const SPLITS = ['mean', 'median', 'value'] as const;
const DIRECTIONS = ['usual', 'benefit', 'cost'] as const;

/** How a metric becomes levels: split into high and low, or cut into several. */
export function GridScoredEditor(props: {
  readonly method: string;
  readonly place: number;
  readonly dimension: ScoredDimension;
  readonly highLow: readonly [string, string];
  readonly onChange: (dimension: ScoredDimension, renamed?: Change['renamed']) => void;
}) {
  const { method, place, dimension, highLow, onChange } = props;
  const { words } = usePane();
  const result = usePaneState((state) => state.grading?.methods[method]);
  const found = result?.kind === 'grid' ? (result.dimensions[place]?.whole?.limits ?? []) : [];
  const { cut, split = 'mean', direction, metric } = dimension;
  const levels = levelsOf(dimension);
  const what = words.t(`grid.place.${place}`);
  const rename = (next: string[], changed: ScoredDimension): void => {
    // What a level may not be called can make two alike.
    if (new Set(next).size === next.length) onChange({ ...changed, levels: next }, renamesOf(levels, next));
  };
  return (
    <>
      <Choice
        label={words.t('grid.how')}
        description={what}
        value={cut ? 'cut' : 'split'}
        options={HOW.map((value) => ({ value, text: words.t(`grid.how.${value}`) }))}
        onChange={(value) => onChange(withHow(dimension, value === 'cut' ? 'cut' : 'split', highLow))}
      />
      {cut ? (
        <CutEditor
          cut={cut}
          tiers={levels}
          levels
          costs={costs(dimension)}
          found={found}
          onChange={(next, names) => {
            const named = names.map(levelName);
            rename(named, withCut(dimension, next, named));
          }}
        />
      ) : (
        <>
          <Choice
            label={words.t('grid.split')}
            description={what}
            value={typeof split === 'number' ? 'value' : split}
            options={SPLITS.map((value) => ({ value, text: words.t(`grid.split.${value}`) }))}
            onChange={(value) => {
              const known = SPLITS.find((one) => one === value) ?? 'mean';
              const start = Number((found[0] ?? 0).toFixed(2));
              onChange(withSplit(dimension, known === 'value' ? start : known));
            }}
          />
          {typeof split === 'number' && (
            <NumberField
              label={words.t('grid.splitAt')}
              description={what}
              value={split}
              onChange={(value) => onChange(withSplit(dimension, value))}
            />
          )}
          {levels.map((level, i) => (
            <TextField
              key={i}
              label={words.t(i === 0 ? 'grid.better' : 'grid.worse')}
              value={level}
              taken={levels}
              onChange={(name) => rename(levels.with(i, levelName(name)), dimension)}
            />
          ))}
        </>
      )}
      <Choice
        label={words.t('grid.direction')}
        description={what}
        value={direction ?? 'usual'}
        options={DIRECTIONS.map((value) => ({ value, text: words.t(`grid.direction.${value}`) }))}
        onChange={(value) =>
          onChange(withDirection(dimension, value === 'benefit' || value === 'cost' ? value : undefined))
        }
      />
      <MetricField
        label={what}
        value={metric}
        part="rest"
        onChange={(next) => onChange(withMetric(dimension, next))}
      />
    </>
  );
}
