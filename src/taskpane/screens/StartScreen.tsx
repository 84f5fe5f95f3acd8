import { lazy, Suspense } from 'react';
import { DraftRestored } from '../DraftRestored';
import { usePaneState } from '../PaneContext';
import { SourceSection } from '../SourceSection';

const FirstRun = lazy(() => import('../start/FirstRun'));
const StartWith = lazy(() => import('./StartWith'));
const SinceSection = lazy(() => import('../SinceSection'));

/** What is selected, what would be done with it, and what it could begin with instead. */
export function StartScreen() {
  const since = usePaneState((state) => state.since);
  const candidate = usePaneState((state) => state.candidate);
  return (
    <>
      <Suspense>
        <FirstRun />
      </Suspense>
      <SourceSection />
      <DraftRestored />
      <Suspense>
        {candidate && since && <SinceSection since={since} />}
        {candidate && <StartWith />}
      </Suspense>
    </>
  );
}
