import { usePaneState } from '../PaneContext';
import CloserSection from '../closer/CloserSection';
import { blockOf } from '../ownDraft';
import { PreviewSection } from '../PreviewSection';

/** What grading finds, before anything is written. */
export default function PreviewScreen() {
  const candidate = usePaneState((state) => state.candidate);
  return (
    <>
      <PreviewSection />
      {candidate && <CloserSection key={blockOf(candidate)} />}
    </>
  );
}
