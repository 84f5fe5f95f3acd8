import { Choice } from './Choice';
import type { Draft } from './draft';
import { usePane } from './PaneContext';
import type { SourceDraft } from './sourceDraft';

export function RfmSettings({ draft }: { draft: Draft }) {
  const { session, words } = usePane();
  const { rfm, kept } = draft;
  const hasOwn = kept?.choices.rfm.segments === 'own';
  const maps = [...(hasOwn ? (['own'] as const) : []), 'eleven', 'eight'] as const;
  return (
    <>
      <Choice
        label={words.t('pane.segments')}
        value={rfm.segments}
        options={maps.map((map) => ({
          value: map,
          text: words.t(map === 'own' ? 'pane.asInPolicy' : `segments.${map}`),
        }))}
        onChange={(map) =>
          void session.change({ rfm: { ...rfm, segments: maps.find((one) => one === map) ?? 'eleven' } })
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
