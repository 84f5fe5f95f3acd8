import { Button, makeStyles } from '@fluentui/react-components';
import { levelNames } from '../../app';
import { useKnown } from '../conditions/useKnown';
import { Choice } from '../fields/Choice';
import { Fold } from '../fields/Fold';
import { usePane } from '../PaneContext';
import { dimensionTitle, valueOf } from './dimensionTitle';
import type { EditorProps } from './editor';
import { GridCells } from './GridCells';
import { GridDimensionEditor } from './GridDimensionEditor';
import { GridTierList } from './GridTierList';
import { withoutGroups } from './gridDimensions';
import type { Change, GridDimension } from './gridDocument';
import { withDimensions } from './gridDocument';
import { withCell, withElse } from './gridTiers';
import { WithinChoice } from './WithinChoice';

const useStyles = makeStyles({ add: { alignSelf: 'flex-start' } });

const MOST_DIMENSIONS = 3;

/** A grid: what its rows and columns are, and the tier of every cell. */
export function GridEditor({ document, method, onChange }: EditorProps<'grid'>) {
  const styles = useStyles();
  const { words } = usePane();
  const known = useKnown(method.id);
  if (!known) return null;
  const tiersOf = (id: string): readonly string[] => known.methods.find((one) => one.id === id)?.tiers ?? [];
  const { dimensions } = method;
  const set = (next: readonly GridDimension[], change?: Change): void =>
    onChange(withDimensions(document, method, next, tiersOf, change));
  const places = dimensions.map((_, d) => d);
  return (
    <>
      {dimensions.map((dimension, d) => (
        <GridDimensionEditor
          key={d}
          method={method.id}
          place={d}
          dimension={dimension}
          known={known}
          onChange={(next, renamed) => set(dimensions.with(d, next), renamed ? { renamed } : {})}
          onRemove={
            dimensions.length > 2
              ? () => set(dimensions.toSpliced(d, 1), { from: places.toSpliced(d, 1) })
              : undefined
          }
        />
      ))}
      <GridCells
        method={method}
        levels={dimensions.map((dimension) => levelNames(dimension, tiersOf))}
        titles={dimensions.map((dimension) => dimensionTitle(words, valueOf(dimension), known))}
        onCell={(cell, tier) => onChange(withCell(document, method, tiersOf, cell, tier))}
      />
      <GridTierList document={document} method={method} onChange={onChange} />
      <Fold title={words.t('pane.moreSettings')}>
        <WithinChoice
          value={method.within}
          onChange={(within) => {
            const { within: _, ...others } = document;
            const next = { ...others, dimensions: dimensions.map(withoutGroups) };
            onChange(within === undefined ? next : { ...next, within });
          }}
        />
        <Choice
          label={words.t('grid.else')}
          value={method.else ?? ''}
          options={[
            { value: '', text: words.t('grid.noElse') },
            ...method.tiers.map((tier) => ({ value: tier, text: tier })),
          ]}
          onChange={(tier) => onChange(withElse(document, method, tiersOf, tier === '' ? undefined : tier))}
        />
        {dimensions.length < MOST_DIMENSIONS && (
          <Button
            size="small"
            className={styles.add}
            onClick={() => {
              const metric = freeMetric(known.metrics, dimensions);
              const levels = [words.t('grid.high'), words.t('grid.low')];
              set([...dimensions, { metric, levels }], { from: [...places, null] });
            }}
          >
            {words.t('grid.addDimension')}
          </Button>
        )}
      </Fold>
    </>
  );
}

/** A metric that no dimension has yet. */
function freeMetric(offered: readonly string[], dimensions: readonly GridDimension[]): string {
  const taken = dimensions.map((dimension) => ('metric' in dimension ? dimension.metric : null));
  return offered.find((metric) => !taken.includes(metric)) ?? offered[0] ?? 'amount';
}
