import { Caption1, tokens } from '@fluentui/react-components';
import { metricName } from '../words';
import type { Draft } from './draft';
import { LimitsInput } from './LimitsInput';
import { Message } from './Message';
import { usePane } from './PaneContext';
import { PercentInput } from './PercentInput';
import { weighable } from './weighable';

export function WeightedSettings({ draft }: { draft: Draft }) {
  const { session, words } = usePane();
  const { weighted } = draft;
  const { byHand, limits } = weighted;
  const weights = byHand
    ? weighable(draft).map((metric) => ({ metric, weight: weighted.weights[metric] ?? 0 }))
    : [];
  const sum = Number(weights.reduce((total, { weight }) => total + weight, 0).toFixed(2));
  return (
    <>
      {weights.map(({ metric, weight }) => (
        <PercentInput
          key={metric}
          label={words.t('pane.weightOf', { metric: metricName(words, metric) })}
          value={weight}
          min={0}
          max={100}
          onChange={(next) =>
            void session.change({
              weighted: { ...weighted, weights: { ...weighted.weights, [metric]: next } },
            })
          }
        />
      ))}
      {!byHand && <Quiet text={words.t('pane.ownWeights')} />}
      {byHand && sum === 0 && <Message intent="warning" note={{ id: 'pane.weightsZero', values: {} }} />}
      {sum !== 100 && sum > 0 && <Quiet text={words.t('pane.weightsScaled', { sum })} />}
      {limits ? (
        <LimitsInput
          method={words.t('method.weighted')}
          limits={limits}
          onChange={(next) => void session.change({ weighted: { ...weighted, limits: next } })}
        />
      ) : (
        <Quiet text={words.t('pane.ownCut')} />
      )}
    </>
  );
}

function Quiet({ text }: { text: string }) {
  return (
    <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
      {text}
    </Caption1>
  );
}
