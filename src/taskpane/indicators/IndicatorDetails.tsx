import type { ReactNode } from 'react';
import type { Cell, IndicatorPolicy } from '../../core';
import { Fold } from '../fields/Fold';
import { TextField } from '../fields/TextField';
import { usePane, usePaneState } from '../PaneContext';
import { withIndicatorNamed } from '../draftIndicators';
import { namesOfIndicators } from '../draft';
import { indicatorName } from '../../app';
import { ScaleEditor } from './ScaleEditor';

/** What methods call an indicator, and what its words are worth. */
export function IndicatorDetails(props: {
  readonly indicator: IndicatorPolicy;
  /** The first cells of its column. */
  readonly cells: readonly Cell[];
  readonly children?: ReactNode;
  readonly onChange: (indicator: IndicatorPolicy) => void;
}) {
  const { indicator, cells, children, onChange } = props;
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  if (!draft) return null;
  const others = namesOfIndicators(draft.source).filter((name) => name !== indicator.as);
  return (
    <Fold title={words.t('indicator.details', { indicator: indicator.as })}>
      <TextField
        label={words.t('indicator.name')}
        value={indicator.as}
        taken={others}
        onChange={(typed) => {
          const name = indicatorName(typed, new Set(others));
          void session.change(withIndicatorNamed(draft, indicator.as, name));
        }}
      />
      {children}
      <ScaleEditor indicator={indicator} cells={cells} onChange={onChange} />
    </Fold>
  );
}
