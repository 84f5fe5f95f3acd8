import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../PaneContext';
import { scaled } from './shares';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  button: { flexShrink: 0 },
});

/** What weights by hand add up to, where that is not the whole. */
export function WeightsSum(props: {
  readonly weights: readonly number[];
  readonly onChange: (weights: readonly number[]) => void;
}) {
  const { weights, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const shown = Number((weights.reduce((total, weight) => total + weight, 0) * 100).toFixed(2));
  if (shown === 100) return null;
  return (
    <div className={styles.row}>
      <Caption1 className={styles.text}>{words.t('pane.weightsScaled', { sum: shown })}</Caption1>
      <Button size="small" className={styles.button} onClick={() => onChange(scaled(weights))}>
        {words.t('weighted.scale')}
      </Button>
    </div>
  );
}
