import { Button } from '@fluentui/react-components';
import { directionOf } from '../../app';
import type { MetricReference } from '../../core';
import { LimitsPicture } from '../charts/LimitsPicture';
import { Fold } from '../fields/Fold';
import { MetricField } from '../fields/MetricField';
import { usePane, usePaneState } from '../PaneContext';
import { CutEditor } from './CutEditor';
import { cutOf, isFor, namesFor, tierCount } from './cutChoices';
import type { EditorProps } from './editor';
import { WithinChoice } from './WithinChoice';

export function AbcEditor({ document, method, onChange }: EditorProps<'abc'>) {
  const { words } = usePane();
  const result = usePaneState((state) => state.grading?.methods[method.id]);
  const found = result?.kind === 'abc' ? result.limits : [];
  const costs = directionOf(method.metric) === 'cost';
  // What an earlier run found in each group is of the metric and the cut that it was found by.
  const { groups, ...unfrozen } = document;
  const measureBy = (metric: MetricReference): void => {
    const less = directionOf(metric) === 'cost';
    const { cut } = method;
    const next = isFor(cut.kind, less) && less === costs ? cut : cutOf('headcount', tierCount(cut), [], less);
    onChange({ ...unfrozen, metric, cut: next, tiers: namesFor(method.tiers, tierCount(next)) });
  };
  return (
    <>
      <MetricField label={words.t('abc.metric')} value={method.metric} part="metric" onChange={measureBy} />
      <CutEditor
        cut={method.cut}
        tiers={method.tiers}
        costs={costs}
        found={found}
        onChange={(cut, tiers) => onChange({ ...unfrozen, cut, tiers })}
      />
      <LimitsPicture id={method.id} />
      <Fold title={words.t('pane.moreSettings')}>
        <MetricField label={words.t('abc.metric')} value={method.metric} part="rest" onChange={measureBy} />
        <WithinChoice
          value={method.within}
          onChange={(within) => {
            const { within: _, ...others } = unfrozen;
            onChange(within === undefined ? others : { ...others, within });
          }}
        />
        {groups && (
          <Button size="small" onClick={() => onChange(unfrozen)}>
            {words.t('abc.findAnew')}
          </Button>
        )}
      </Fold>
    </>
  );
}
