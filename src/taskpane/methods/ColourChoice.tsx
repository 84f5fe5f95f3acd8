import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PALETTE, refusedColour } from '../../app';
import type { Note } from '../../core';
import { TextField } from '../fields/TextField';
import { chosenColours, withColour } from '../output/chosenColours';
import { usePane, usePaneState } from '../PaneContext';

const useStyles = makeStyles({
  // Two rows of six.
  swatches: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, maxWidth: '172px' },
  swatch: {
    appearance: 'none',
    width: '24px',
    height: '24px',
    margin: 0,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    cursor: 'pointer',
    forcedColorAdjust: 'none',
    ':checked': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '1px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  own: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    gridAutoFlow: 'row dense',
  },
  picker: { width: '40px', height: '28px', padding: 0, border: 'none', backgroundColor: 'transparent' },
  usual: { alignSelf: 'flex-start' },
  refused: { color: tokens.colorPaletteRedForeground1 },
});

/** Fills to choose from, one of one's own, and the usual one again. A fill that looks like another tier's is refused. */
export function ColourChoice(props: {
  readonly tier: string;
  /** Of the method, best first, the unknown one last. */
  readonly tiers: readonly string[];
  readonly fill: string;
}) {
  const { tier, tiers, fill } = props;
  const styles = useStyles();
  const group = useId();
  const { session, words } = usePane();
  const top = usePaneState((state) => state.draft?.top);
  const [refused, setRefused] = useState<Note | null>(null);
  if (!top) return null;
  const chosen = chosenColours(top);
  const problemOf = (next: string): Note | null => refusedColour(next, tier, tiers, chosen);
  const take = (next: string | null): void => {
    const problem = next === null ? null : problemOf(next);
    setRefused(problem);
    if (!problem) void session.change({ top: withColour(top, tier, next?.toUpperCase() ?? null) });
  };
  return (
    <>
      <div className={styles.swatches} role="radiogroup" aria-label={words.t('colour.of', { tier })}>
        {Object.entries(PALETTE).map(([name, one]) => (
          <input
            key={name}
            type="radio"
            name={group}
            className={styles.swatch}
            style={{ backgroundColor: one }}
            checked={one === fill}
            aria-label={words.t(`colour.${name}`)}
            title={words.t(`colour.${name}`)}
            onChange={() => take(one)}
          />
        ))}
      </div>
      {refused && (
        <Caption1 className={styles.refused} role="alert">
          {words.t(refused.id, refused.values)}
        </Caption1>
      )}
      <div className={styles.own}>
        <input
          type="color"
          className={styles.picker}
          aria-label={words.t('colour.own')}
          title={words.t('colour.own')}
          value={fill.toLowerCase()}
          onChange={({ target }) => take(target.value)}
        />
        <TextField
          label={words.t('colour.code')}
          value={fill}
          check={(text) => problemOf(text)}
          onChange={(text) => take(text)}
        />
      </div>
      {chosen[tier] !== undefined && (
        <Button size="small" className={styles.usual} onClick={() => take(null)}>
          {words.t('colour.usual')}
        </Button>
      )}
    </>
  );
}
