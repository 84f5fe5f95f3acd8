import { Choice } from './Choice';
import type { Draft } from './draft';
import { LimitsInput } from './LimitsInput';
import { usePane } from './PaneContext';

export function AbcSettings({ draft }: { draft: Draft }) {
  const { session, words } = usePane();
  const { abc } = draft;
  return (
    <>
      <Choice
        label={words.t('pane.cut')}
        value={abc.cut}
        options={(['cumulativeShare', 'headcount'] as const).map((cut) => ({
          value: cut,
          text: words.t(`cut.${cut}`),
        }))}
        onChange={(cut) =>
          void session.change({
            abc:
              cut === 'headcount'
                ? { ...abc, cut, limits: [20, 50] }
                : { ...abc, cut: 'cumulativeShare', limits: [80, 95] },
          })
        }
      />
      <LimitsInput
        limits={abc.limits}
        onChange={(limits) => void session.change({ abc: { ...abc, limits } })}
      />
    </>
  );
}
