import { makeStyles, Slider, ToggleButton, tokens } from '@fluentui/react-components';
import { usePane } from '../../PaneContext';
import type { Share } from './useShares';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 26px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  lock: { minWidth: '26px', width: '26px', height: '26px', padding: 0 },
});

/** Moves a weight; the others give way, unless they are locked. */
export function ShareSlider({ name, share }: { readonly name: string; readonly share: Share }) {
  const styles = useStyles();
  const { words } = usePane();
  const lock = words.t('weighted.lock', { metric: name });
  return (
    <div className={styles.row}>
      <Slider
        size="small"
        min={0}
        max={100}
        value={Math.round(share.share * 100)}
        disabled={!share.movable}
        aria-label={words.t('weighted.shareOf', { metric: name })}
        aria-valuetext={words.percent(share.share)}
        onChange={(_, { value }) => share.onMove(value / 100)}
      />
      <ToggleButton
        size="small"
        appearance="subtle"
        className={styles.lock}
        checked={share.locked}
        aria-label={lock}
        title={lock}
        icon={<LockIcon open={!share.locked} />}
        onClick={share.onLock}
      />
    </div>
  );
}

const LockIcon = ({ open }: { readonly open: boolean }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
    <rect x="3.5" y="7.5" width="9" height="6" rx="1" fill={open ? 'none' : 'currentColor'} />
    <path d={open ? 'M5.5 7.5V5a2.5 2.5 0 0 1 4.8-1' : 'M5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5'} />
  </svg>
);
