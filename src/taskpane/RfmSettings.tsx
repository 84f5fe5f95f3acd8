import { Choice } from './Choice';
import type { Draft } from './draft';
import { usePane } from './PaneContext';
import type { SourceDraft } from './sourceDraft';

export function RfmSettings({ draft }: { draft: Draft }) {
  const { session, words } = usePane();
  const { rfm } = draft;
  return (
    <>
      <Choice
        label={words.t('pane.segments')}
        value={rfm.segments}
        options={(['eleven', 'eight'] as const).map((map) => ({
          value: map,
          text: words.t(`segments.${map}`),
        }))}
        onChange={(map) =>
          void session.change({ rfm: { ...rfm, segments: map === 'eight' ? 'eight' : 'eleven' } })
        }
      />
      {draft.source.layout === 'transactions' && (
        <Choice
          label={words.t('pane.frequency')}
          value={draft.source.frequency}
          options={(['orders', 'days', 'rows'] as const).map((what) => ({
            value: what,
            text: words.t(`frequency.${what}`),
          }))}
          onChange={(frequency) =>
            void session.changeSource({ frequency: frequency as SourceDraft['frequency'] })
          }
        />
      )}
    </>
  );
}
