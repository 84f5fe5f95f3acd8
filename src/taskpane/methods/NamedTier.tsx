import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TierColour } from './TierColour';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
});

/** A tier's colour before what names it. */
export function NamedTier(props: {
  readonly tier: string;
  /** Of the method, best first, without the unknown one. */
  readonly tiers: readonly string[];
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <TierColour tier={props.tier} tiers={props.tiers} />
      {props.children}
    </div>
  );
}
