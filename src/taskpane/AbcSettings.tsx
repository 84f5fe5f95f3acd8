import { Choice } from './Choice';
import type { Draft } from './draft';
import { LimitsInput } from './LimitsInput';
import { usePane } from './PaneContext';

export function AbcSettings({ draft }: { draft: Draft }) {
  const { session, words } = usePane();
  const { abc, kept } = draft;
  const hasOwn = kept?.choices.abc.cut === 'own';
  const cuts = [...(hasOwn ? (['own'] as const) : []), 'cumulativeShare', 'headcount'] as const;
  return (
    <>
      <Choice
        label={words.t('pane.cut')}
        value={abc.cut}
        options={cuts.map((cut) => ({
          value: cut,
          text: words.t(cut === 'own' ? 'pane.asInPolicy' : `cut.${cut}`),
        }))}
        onChange={(value) => {
          const cut = cuts.find((one) => one === value) ?? 'cumulativeShare';
          const limits = cut === 'headcount' ? ([20, 50] as const) : ([80, 95] as const);
          const own = kept?.choices.abc;
          void session.change({ abc: own?.cut === cut ? own : { ...abc, cut, limits } });
        }}
      />
      {abc.cut !== 'own' && (
        <LimitsInput
          method={words.t('method.abc')}
          limits={abc.limits}
          onChange={(limits) => void session.change({ abc: { ...abc, limits } })}
        />
      )}
    </>
  );
}
