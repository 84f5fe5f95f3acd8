import { Fold } from '../fields/Fold';
import { usePane } from '../PaneContext';
import type { EditorProps } from './editor';
import { MOST_TIERS, withoutTier, withTier, withTierMoved, withTierName } from './gridTiers';
import { TierList } from './TierList';

/** The tiers of a grid, best first: their names and their order. */
export function GridTierList({ document, method, onChange }: EditorProps<'grid'>) {
  const { words } = usePane();
  const { tiers } = method;
  const tierAt = (index: number): string => tiers[index] ?? '';
  return (
    <Fold title={words.t('grid.tiers')}>
      <TierList
        tiers={tiers}
        canGo={() => tiers.length > 1}
        onName={(index, name) => onChange(withTierName(document, method, tierAt(index), name))}
        onMove={(from, to) => onChange(withTierMoved(document, method, from, to))}
        onRemove={(index) => onChange(withoutTier(document, method, tierAt(index)))}
        onAdd={
          tiers.length < MOST_TIERS
            ? () => onChange(withTier(document, method, words.t('grid.newTier')))
            : null
        }
      />
    </Fold>
  );
}
