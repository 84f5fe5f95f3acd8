import { HelpLinks } from '../help/HelpLinks';
import { usePane } from '../PaneContext';
import { Section } from '../Section';
import SelfCheckSection from '../selfCheck/SelfCheckSection';
import { LanguageSection } from './LanguageSection';
import { Privacy } from './Privacy';

/** What is set for this person rather than for a workbook: language, what is kept where, help, support. */
export default function SettingsScreen() {
  const { words } = usePane();
  return (
    <>
      <LanguageSection />
      <Section title={words.t('help.title')}>
        <HelpLinks />
      </Section>
      <Privacy />
      <SelfCheckSection />
    </>
  );
}
