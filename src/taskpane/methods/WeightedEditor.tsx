import { Button } from '@fluentui/react-components';
import { LimitsPicture } from '../charts/LimitsPicture';
import { Choice } from '../fields/Choice';
import { Fold } from '../fields/Fold';
import { usePane, usePaneState } from '../PaneContext';
import { CutEditor } from './CutEditor';
import type { EditorProps } from './editor';
import { Blend } from './weighted/Blend';
import { Comparisons } from './weighted/Comparisons';
import { Families } from './weighted/Families';
import { foundFor } from './weighted/found';
import { IndicatorList } from './weighted/IndicatorList';
import { weighedBy } from './weighted/indicators';
import { PutTogether } from './weighted/PutTogether';
import { isFrozen, thawed } from './weighted/scoringChoices';
import { kindOf, kindsFor, weightsBy } from './weighted/weightsKinds';

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
      <IndicatorList {...props} result={result} />
      <Blend {...props} />
      <Comparisons {...props} />
      <CutEditor
        cut={method.cut}
        tiers={method.tiers}
        found={result?.limits ?? []}
        onChange={(cut, tiers) => onChange({ ...document, cut, tiers })}
      />
      <LimitsPicture id={method.id} />
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
