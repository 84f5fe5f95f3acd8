import type { Since } from '../app';
import { usePane } from './PaneContext';
import { Section } from './Section';
import { SinceFound } from './SinceFound';

/** Who moved since the run before. */
export default function SinceSection({ since }: { since: Since }) {
  const { words } = usePane();
  return (
    <Section title={words.t('pane.since', { date: words.date(since.at.slice(0, 10)) })}>
      <SinceFound since={since} />
    </Section>
  );
}
