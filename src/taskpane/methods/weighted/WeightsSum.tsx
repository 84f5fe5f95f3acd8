import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../PaneContext';
import type { EditorProps } from '../editor';
import { scaledToOne } from './indicators';
import { isByHand } from './weightsKinds';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  button: { flexShrink: 0 },
});

/** What weights by hand add up to, where that is not the whole. */
export function WeightsSum({ document, method, onChange }: EditorProps<'weighted'>) {
  const styles = useStyles();
  const { words } = usePane();
  if (!isByHand(method.weights)) return null;
  if (method.families) {
    return (
      <Caption1 block className={styles.text}>
        {words.t('weighted.sharedInFamilies')}
      </Caption1>
    );
  }
  const sum = method.indicators.reduce((total, { weight }) => total + weight, 0) * 100;
  const shown = Number(sum.toFixed(2));
  if (shown === 100) return null;
  return (
    <div className={styles.row}>
      <Caption1 className={styles.text}>{words.t('pane.weightsScaled', { sum: shown })}</Caption1>
      <Button size="small" className={styles.button} onClick={() => onChange(scaledToOne(document))}>
        {words.t('weighted.scale')}
      </Button>
    </div>
  );
}
