import { Caption1, tokens } from '@fluentui/react-components';
import type { Draft } from './draft';
import { canGive, WEIGHED } from './draft';
import { LimitsInput } from './LimitsInput';
import { Message } from './Message';
import { usePane } from './PaneContext';
import { PercentInput } from './PercentInput';

export function WeightedSettings({ draft }: { draft: Draft }) {
  const { session, words } = usePane();
  const { weighted } = draft;
  const given = WEIGHED.filter((metric) => canGive(draft, metric));
  const sum = given.reduce((total, metric) => total + weighted.weights[metric], 0);
  return (
    <>
      {given.map((metric) => (
        <PercentInput
          key={metric}
          label={words.t('pane.weightOf', { metric: words.t(`metric.${metric}`) })}
          value={weighted.weights[metric]}
          min={0}
          max={100}
          onChange={(weight) =>
            void session.change({
              weighted: { ...weighted, weights: { ...weighted.weights, [metric]: weight } },
            })
          }
        />
      ))}
      {sum === 0 && <Message intent="warning" note={{ id: 'pane.weightsZero', values: {} }} />}
      {sum !== 100 && sum > 0 && (
        <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
          {words.t('pane.weightsScaled', { sum })}
        </Caption1>
      )}
      <LimitsInput
        limits={weighted.limits}
        onChange={(limits) => void session.change({ weighted: { ...weighted, limits } })}
      />
    </>
  );
}
