import { OutputSection } from '../output/OutputSection';
import { PlaybookSection } from '../output/PlaybookSection';
import { WillWrite } from '../write/WillWrite';

/** What is written and where, and what else could be. */
export default function WriteScreen() {
  return (
    <>
      <WillWrite />
      <OutputSection />
      <PlaybookSection />
    </>
  );
}
