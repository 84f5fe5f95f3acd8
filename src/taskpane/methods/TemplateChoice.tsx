import { Caption1, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preset } from '../../core';
import { parsePolicy, presetDocument, presetHeaders, presets } from '../../app';
import { headersOf } from '../draft';
import { withTemplate } from '../draftMethods';
import { Choice } from '../fields/Choice';
import { usePane, usePaneState } from '../PaneContext';

/** Policies to start from. Columns that were chosen stay. */
export function TemplateChoice() {
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  const candidate = usePaneState((state) => state.candidate);
  const [chosen, setChosen] = useState('');
  if (!draft || !candidate) return null;
  const preset = presets.find(({ id }) => id === chosen);
  const take = (id: string): void => {
    setChosen(id);
    if (id === '') return;
    const headers = headersOf(candidate);
    const document = presetDocument(id, words.language, headers);
    const template = { document, policy: parsePolicy(document) };
    void session.change(withTemplate(draft, template, headers));
  };
  return (
    <>
      <Choice
        label={words.t('pane.template')}
        value={chosen}
        options={[
          { value: '', text: words.t('pane.noTemplate') },
          ...presets.map((one) => ({ value: one.id, text: words.t(`preset.${one.id}.name`) })),
        ]}
        onChange={take}
      />
      {preset && (
        <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
          {words.t(`preset.${preset.id}.when`)} <TemplateColumns preset={preset} />
        </Caption1>
      )}
    </>
  );
}

/** What the template reads, and what of it stands in a second list. */
function TemplateColumns({ preset }: { readonly preset: Preset }) {
  const { words } = usePane();
  const { sheet, list } = presetHeaders(preset, words.language);
  const joined = (headers: readonly string[]): string => headers.join(words.t('pane.comma'));
  return (
    <>
      {words.t('pane.templateColumns', { columns: joined(sheet) })}
      {list.length > 0 && <> {words.t('pane.templateList', { columns: joined(list) })}</>}
    </>
  );
}
