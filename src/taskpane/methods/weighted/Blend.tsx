import { Choice } from '../../fields/Choice';
import { NumberField } from '../../fields/NumberField';
import { usePane } from '../../PaneContext';
import type { EditorProps } from '../editor';
import { comparisonsFrom, MOST_COMPARED } from './pairComparisons';
import { weighedBy } from './indicators';
import { OBJECTIVE } from './weightsKinds';

/** Weights that are partly judged and partly found in the data: how much of each, and how each is made. */
export function Blend({ document, method, onChange }: EditorProps<'weighted'>) {
  const { words } = usePane();
  const { weights, indicators } = method;
  if (typeof weights !== 'object' || !('alpha' in weights)) return null;
  const set = (part: Partial<typeof weights>): void => onChange(weighedBy(document, { ...weights, ...part }));
  const comparable = indicators.length <= MOST_COMPARED;
  return (
    <>
      <Choice
        label={words.t('weighted.subjective')}
        value={weights.subjective === 'manual' ? 'manual' : 'ahp'}
        options={(comparable ? (['manual', 'ahp'] as const) : (['manual'] as const)).map((one) => ({
          value: one,
          text: words.t(`weighted.by.${one}`),
        }))}
        onChange={(value) =>
          set({
            subjective:
              value === 'ahp' ? { ahp: comparisonsFrom(indicators.map(({ weight }) => weight)) } : 'manual',
          })
        }
      />
      <Choice
        label={words.t('weighted.objective')}
        value={weights.objective}
        options={OBJECTIVE.map((one) => ({ value: one, text: words.t(`weighted.by.${one}`) }))}
        onChange={(value) => set({ objective: OBJECTIVE.find((one) => one === value) ?? 'entropy' })}
      />
      <NumberField
        label={words.t('weighted.alpha')}
        value={weights.alpha}
        min={0}
        max={1}
        unit="%"
        onChange={(alpha) => set({ alpha })}
      />
    </>
  );
}
