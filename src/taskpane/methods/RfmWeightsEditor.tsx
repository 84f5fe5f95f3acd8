import { Caption1, tokens } from '@fluentui/react-components';
import { Choice } from '../fields/Choice';
import { NumberField } from '../fields/NumberField';
import { usePane, usePaneState } from '../PaneContext';
import type { EditorProps } from './editor';
import { DIMENSIONS } from './rfmSegments';
import { ahpFrom, ahpOf, handWeights, leastWeight } from './rfmWeights';
import { Pairs } from './weighted/Pairs';
import { ShareSlider } from './weighted/ShareSlider';
import { useShares } from './weighted/useShares';
import { WeightsSum } from './weighted/WeightsSum';

/** What R, F and M weigh in the score: given by hand, or compared in pairs. */
export function RfmWeightsEditor({ document, method, onChange }: EditorProps<'rfm'>) {
  const { words } = usePane();
  const result = usePaneState((state) => state.grading?.methods[method.id]);
  const found = result?.kind === 'rfm' ? result.weights : null;
  const { weights } = method;
  return (
    <>
      <Choice
        label={words.t('rfm.weights')}
        value={'ahp' in weights ? 'ahp' : 'manual'}
        options={['manual', 'ahp'].map((value) => ({ value, text: words.t(`weighted.by.${value}`) }))}
        onChange={(value) => {
          const from = 'ahp' in weights ? (found ?? { r: 1, f: 1, m: 1 }) : weights;
          onChange({ ...document, weights: value === 'ahp' ? ahpFrom(from) : handWeights(from) });
        }}
      />
      {'ahp' in weights ? (
        <Pairs
          matrix={weights.ahp}
          names={DIMENSIONS.map((dimension) => words.t(`rfm.${dimension}`))}
          onChange={(matrix) => onChange({ ...document, weights: ahpOf(matrix) })}
        />
      ) : (
        <ByHand weights={weights} onChange={(next) => onChange({ ...document, weights: next })} />
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

type Weights = { r: number; f: number; m: number };

/** Weights by hand, which add up to 100 % when one is moved. */
function ByHand(props: { readonly weights: Weights; readonly onChange: (weights: Weights) => void }) {
  const { weights, onChange } = props;
  const { words } = usePane();
  const list = DIMENSIONS.map((dimension) => weights[dimension]);
  const weigh = ([r = 1, f = 1, m = 1]: readonly number[]): void => onChange({ r, f, m });
  const shares = useShares(DIMENSIONS, list, weigh);
  return (
    <>
      {DIMENSIONS.map((dimension, i) => (
        <div key={dimension}>
          <NumberField
            label={words.t(`rfm.${dimension}`)}
            description={words.t('rfm.weights')}
            value={weights[dimension]}
            min={leastWeight(weights, dimension)}
            unit="%"
            onChange={(weight) => onChange({ ...weights, [dimension]: weight })}
          />
          {shares[i] && <ShareSlider name={words.t(`rfm.${dimension}`)} share={shares[i]} />}
        </div>
      ))}
      <WeightsSum weights={list} onChange={weigh} />
    </>
  );
}
