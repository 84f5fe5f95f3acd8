import { Caption1, tokens } from '@fluentui/react-components';
import { Choice } from '../../fields/Choice';
import { NumberField } from '../../fields/NumberField';
import { usePane } from '../../PaneContext';
import type { EditorProps } from '../editor';
import { LEAST_APART, putTogether, winsorised } from './scoringChoices';

const MISSING = ['unknown', 'reweight', 'mean'] as const;
const AGGREGATES = ['sum', 'topsis'] as const;

/** How scores become one, what becomes of customers without a value, and of values far out. */
export function PutTogether({ document, method, onChange }: EditorProps<'weighted'>) {
  const { words } = usePane();
  const { missing, aggregate, winsor, cut } = method;
  const topsis = aggregate === 'topsis';
  return (
    <>
      {!topsis && (
        <Choice
          label={words.t('weighted.missing')}
          value={missing}
          options={MISSING.map((one) => ({ value: one, text: words.t(`weighted.missing.${one}`) }))}
          onChange={(value) =>
            onChange({ ...document, missing: MISSING.find((one) => one === value) ?? 'unknown' })
          }
        />
      )}
      <Choice
        label={words.t('weighted.winsor')}
        value={winsor ? 'kept' : 'asIs'}
        options={(['asIs', 'kept'] as const).map((one) => ({
          value: one,
          text: words.t(`weighted.winsor.${one}`),
        }))}
        onChange={(value) => onChange(winsorised(document, value === 'kept' ? [0.01, 0.99] : null))}
      />
      {winsor && (
        <>
          <NumberField
            label={words.t('weighted.winsorLow')}
            value={winsor[0]}
            min={0}
            max={Number((winsor[1] - LEAST_APART).toFixed(6))}
            unit="%"
            onChange={(low) => onChange(winsorised(document, [low, winsor[1]]))}
          />
          <NumberField
            label={words.t('weighted.winsorHigh')}
            value={winsor[1]}
            min={Number((winsor[0] + LEAST_APART).toFixed(6))}
            max={1}
            unit="%"
            onChange={(high) => onChange(winsorised(document, [winsor[0], high]))}
          />
        </>
      )}
      <Choice
        label={words.t('weighted.aggregate')}
        value={aggregate}
        options={AGGREGATES.map((one) => ({ value: one, text: words.t(`weighted.aggregate.${one}`) }))}
        onChange={(value) => onChange(putTogether(document, value === 'topsis' ? 'topsis' : 'sum', cut))}
      />
      {topsis && (
        <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
          {words.t('weighted.topsisHint')}
        </Caption1>
      )}
    </>
  );
}
