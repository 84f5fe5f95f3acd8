import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { Choice } from '../../fields/Choice';
import { NumberField } from '../../fields/NumberField';
import { TextField } from '../../fields/TextField';
import { usePane } from '../../PaneContext';
import type { EditorProps } from '../editor';
import {
  familyNames,
  leastFamilyWeight,
  withFamiliesWeighing,
  withFamilyNamed,
  withFamilyWeights,
  withoutFamilyWeights,
} from './indicatorFamilies';
import { ShareSlider } from './ShareSlider';
import { useShares } from './useShares';
import { WeightsSum } from './WeightsSum';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  slider: { gridColumn: '1 / -1' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The families that indicators name: what they are called, and what they weigh where they have weights of their own. */
export function Families({ document, method, onChange }: EditorProps<'weighted'>) {
  const styles = useStyles();
  const { words } = usePane();
  const names = familyNames(document.indicators);
  const { families } = method;
  const weights = names.map((name) => families?.[name] ?? 0);
  const weigh = (next: readonly number[]): void => onChange(withFamiliesWeighing(document, names, next));
  const shares = useShares(names, weights, weigh);
  if (names.length === 0) return null;
  return (
    <>
      <Choice
        label={words.t('weighted.familyWeights')}
        value={families ? 'own' : 'indicators'}
        options={(['indicators', 'own'] as const).map((one) => ({
          value: one,
          text: words.t(`weighted.familyWeights.${one}`),
        }))}
        onChange={(value) =>
          onChange(
            value === 'own'
              ? withFamilyWeights(document, words.t('weighted.otherFamily'))
              : withoutFamilyWeights(document),
          )
        }
      />
      <div className={styles.table} role="group" aria-label={words.t('weighted.families')}>
        <Caption1 className={styles.quiet}>{words.t('weighted.families')}</Caption1>
        <Caption1 className={styles.quiet}>{families ? words.t('weighted.weight') : ''}</Caption1>
        {names.map((name, i) => (
          <Fragment key={name}>
            <TextField
              bare
              label={words.t('weighted.familyName', { family: name })}
              value={name}
              taken={names}
              onChange={(next) => onChange(withFamilyNamed(document, name, next))}
            />
            {families ? (
              <NumberField
                bare
                label={words.t('pane.weightOf', { metric: name })}
                value={families[name] ?? 0}
                min={leastFamilyWeight(families, name)}
                unit="%"
                onChange={(weight) => onChange({ ...document, families: { ...families, [name]: weight } })}
              />
            ) : (
              <span />
            )}
            {families && names.length > 1 && shares[i] && (
              <div className={styles.slider}>
                <ShareSlider name={name} share={shares[i]} />
              </div>
            )}
          </Fragment>
        ))}
      </div>
      {families && <WeightsSum weights={weights} onChange={weigh} />}
    </>
  );
}
