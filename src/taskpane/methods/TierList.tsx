import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { RowButtons } from '../fields/RowButtons';
import { TextField } from '../fields/TextField';
import { usePane } from '../PaneContext';
import { TierColour } from './TierColour';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  add: { alignSelf: 'flex-start' },
});

/** Tiers by name, best first: renamed, moved, added and removed. */
export function TierList(props: {
  readonly tiers: readonly string[];
  /** Whether a tier can go: one that is given to somebody cannot. */
  readonly canGo: (tier: string) => boolean;
  readonly onName: (index: number, name: string) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
  /** null: there are as many as there can be. */
  readonly onAdd: (() => void) | null;
}) {
  const { tiers, canGo, onName, onMove, onRemove, onAdd } = props;
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      {tiers.map((tier, i) => (
        <div key={i} className={styles.row}>
          <TierColour tier={tier} tiers={tiers} />
          <TextField
            bare
            label={words.t('cut.nameOf', { tier })}
            value={tier}
            taken={tiers}
            onChange={(name) => onName(i, name)}
          />
          <RowButtons
            of={tier}
            onUp={i > 0 ? () => onMove(i, i - 1) : null}
            onDown={i + 1 < tiers.length ? () => onMove(i, i + 1) : null}
            onRemove={canGo(tier) ? () => onRemove(i) : null}
          />
        </div>
      ))}
      {onAdd && (
        <Button size="small" appearance="subtle" className={styles.add} onClick={onAdd}>
          {words.t('ladder.addTier')}
        </Button>
      )}
    </>
  );
}
