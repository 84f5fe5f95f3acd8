import { Caption1, tokens } from '@fluentui/react-components';
import { Choice } from '../fields/Choice';
import { NumberField } from '../fields/NumberField';
import { usePane, usePaneState } from '../PaneContext';
import type { EditorProps } from './editor';
import { DIMENSIONS } from './rfmSegments';
import { ahpFrom, ahpOf, handWeights, leastWeight } from './rfmWeights';
import { Pairs } from './weighted/Pairs';

/** What R, F and M weigh in the score: given by hand, or compared in pairs. */
export function RfmWeightsEditor({ document, method, onChange }: EditorProps<'rfm'>) {
  const { words } = usePane();
  const result = usePaneState((state) => state.grading?.methods[method.id]);
  const found = result?.kind === 'rfm' ? result.weights : null;
  const { weights } = method;
  const compared = 'ahp' in weights;
  return (
    <>
      <Choice
        label={words.t('rfm.weights')}
        value={compared ? 'ahp' : 'manual'}
        options={['manual', 'ahp'].map((value) => ({ value, text: words.t(`weighted.by.${value}`) }))}
        onChange={(value) => {
          const from = compared ? (found ?? { r: 1, f: 1, m: 1 }) : weights;
          onChange({ ...document, weights: value === 'ahp' ? ahpFrom(from) : handWeights(from) });
        }}
      />
      {compared ? (
        <Pairs
          matrix={weights.ahp}
          names={DIMENSIONS.map((dimension) => words.t(`rfm.${dimension}`))}
          onChange={(matrix) => onChange({ ...document, weights: ahpOf(matrix) })}
        />
      ) : (
        DIMENSIONS.map((dimension) => (
          <NumberField
            key={dimension}
            label={words.t(`rfm.${dimension}`)}
            description={words.t('rfm.weights')}
            value={weights[dimension]}
            min={leastWeight(weights, dimension)}
            onChange={(weight) => onChange({ ...document, weights: { ...weights, [dimension]: weight } })}
          />
        ))
      )}
      {found && (
        <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
          {words.t('rfm.weightsFound', {
            r: words.percent(found.r),
            f: words.percent(found.f),
            m: words.percent(found.m),
          })}
        </Caption1>
      )}
    </>
  );
}
