import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { unknownOf } from '../conditions/rules';
import { usePane, usePaneState } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import { ColourChoice } from './ColourChoice';

const useStyles = makeStyles({
  button: { minWidth: '26px', width: '26px', height: '26px', padding: 0 },
  patch: {
    display: 'block',
    width: '18px',
    height: '18px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  choice: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

/**
 * The colour of a tier, which opens to be chosen: a button in the row before the tier's name, the choice in a row below.
 * It stands in a grid whose flow is dense.
 */
export function TierColour(props: {
  readonly tier: string;
  /** Of the method, best first, without the unknown one. */
  readonly tiers: readonly string[];
}) {
  const { tier, tiers } = props;
  const styles = useStyles();
  const { words } = usePane();
  const coloursOf = useTierColours();
  const unknown = usePaneState((state) => (state.draft ? unknownOf(state.draft.top) : ''));
  const [open, setOpen] = useState(false);
  const all = [...tiers, unknown];
  const fill = coloursOf(all)[all.indexOf(tier)]?.fill ?? '';
  const name = words.t('colour.of', { tier });
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-label={name}
        aria-expanded={open}
        title={name}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.patch} style={{ backgroundColor: fill }} />
      </Button>
      {open && (
        <div className={styles.choice} role="group" aria-label={name}>
          <ColourChoice tier={tier} tiers={all} fill={fill} />
        </div>
      )}
    </>
  );
}
