import { Caption1, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { isLanguage, languageName, languages } from '../../words';
import { Choice } from '../fields/Choice';
import { usePane } from '../PaneContext';
import { Section } from '../Section';

/** The language of the pane and of what it writes from now on. */
export function LanguageSection() {
  const { language, words } = usePane();
  const choice = useStore(language.store, (chosen) => chosen.choice);
  return (
    <Section title={words.t('settings.language')}>
      <Choice
        label={words.t('settings.language')}
        value={choice ?? ''}
        options={[
          { value: '', text: words.t('settings.asOffice', { language: languageName(language.ofOffice) }) },
          ...languages.map((one) => ({ value: one, text: languageName(one) })),
        ]}
        onChange={(value) => void language.choose(isLanguage(value) ? value : null)}
      />
      <Caption1 style={{ color: tokens.colorNeutralForeground2 }}>
        {words.t('settings.languageHint')}
      </Caption1>
    </Section>
  );
}
