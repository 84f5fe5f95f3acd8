import { usePaneState } from '../PaneContext';
import { PolicySection } from '../PolicySection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';

/** The whole policy: whose tier is final, its rules, its name; how it goes out and another one comes in. */
export default function PolicyScreen() {
  const draft = usePaneState((state) => state.draft);
  const candidate = usePaneState((state) => state.candidate);
  return (
    <>
      <PolicySection />
      {draft && <ExportSection draft={draft} />}
      {draft && candidate && <ImportSection draft={draft} candidate={candidate} />}
    </>
  );
}
