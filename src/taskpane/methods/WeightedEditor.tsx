import { Button } from '@fluentui/react-components';
import { Choice } from '../fields/Choice';
import { Fold } from '../fields/Fold';
import { usePane, usePaneState } from '../PaneContext';
import { CutEditor } from './CutEditor';
import type { EditorProps } from './editor';
import { AddIndicator } from './weighted/AddIndicator';
import { Blend } from './weighted/Blend';
import { Comparisons } from './weighted/Comparisons';
import { Families } from './weighted/Families';
import { foundFor } from './weighted/found';
import { IndicatorRow } from './weighted/IndicatorRow';
import { weighedBy } from './weighted/indicators';
import { PutTogether } from './weighted/PutTogether';
import { isFrozen, thawed } from './weighted/scoringChoices';
import { kindOf, kindsFor, weightsBy } from './weighted/weightsKinds';
import { WeightsSum } from './weighted/WeightsSum';

/** A score of several indicators: which, what each weighs, how they are scored, and the tiers that the score makes. */
export function WeightedEditor(props: EditorProps<'weighted'>) {
  const { document, method, onChange } = props;
  const { words } = usePane();
  const grading = usePaneState((state) => state.grading);
  const result = foundFor(method, grading);
  const kinds = kindsFor(method.indicators.length);
  return (
    <>
      <Choice
        label={words.t('weighted.weights')}
        value={kindOf(method.weights)}
        options={kinds.map((kind) => ({ value: kind, text: words.t(`weighted.by.${kind}`) }))}
        onChange={(value) => {
          const kind = kinds.find((one) => one === value) ?? 'manual';
          const byHand = method.indicators.map(({ weight }) => weight);
          onChange(weighedBy(document, weightsBy(kind, method.weights, byHand)));
        }}
      />
      {method.indicators.map((_, i) => (
        <IndicatorRow key={i} {...props} index={i} result={result} />
      ))}
      <AddIndicator {...props} />
      <WeightsSum {...props} />
      <Blend {...props} />
      <Comparisons {...props} result={result} />
      <CutEditor
        cut={method.cut}
        tiers={method.tiers}
        found={result?.limits ?? []}
        onChange={(cut, tiers) => onChange({ ...document, cut, tiers })}
      />
      <Fold title={words.t('pane.moreSettings')}>
        <PutTogether {...props} />
        <Families {...props} />
        {isFrozen(document) && (
          <Button size="small" onClick={() => onChange(thawed(document))}>
            {words.t('weighted.learnAnew')}
          </Button>
        )}
      </Fold>
    </>
  );
}
