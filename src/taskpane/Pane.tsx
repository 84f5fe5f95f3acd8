import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Footer } from './Footer';
import { blockOf } from './ownDraft';
import { usePaneState } from './PaneContext';
import { PreviewSection } from './PreviewSection';
import { QualitySection } from './QualitySection';
import { SourceSection } from './SourceSection';
import { useTheme } from './theme';

// Grading works without them: they come after the first look at the pane.
const SinceSection = lazy(() => import('./SinceSection'));
const RunsSection = lazy(() => import('./runs/RunsSection'));
const Settings = lazy(() => import('./Settings'));
const SelfCheckSection = lazy(() => import('./selfCheck/SelfCheckSection'));
const CloserSection = lazy(() => import('./closer/CloserSection'));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: '300px' },
  sections: {
    flexGrow: 1,
    overflowY: 'auto',
    // Excel draws its own button over the top right corner of a pane.
    '& > :first-child': { paddingInlineEnd: '48px' },
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function Pane() {
  const styles = useStyles();
  const theme = useTheme();
  const candidate = usePaneState((state) => state.candidate);
  const since = usePaneState((state) => state.since);
  const graded = usePaneState((state) => state.graded);
  return (
    <FluentProvider theme={theme}>
      <div className={styles.pane}>
        <main className={styles.sections}>
          <SourceSection />
          {candidate && (
            <>
              {since && (
                <Suspense>
                  <SinceSection since={since} />
                </Suspense>
              )}
              <PreviewSection />
              <Suspense>
                <CloserSection key={blockOf(candidate)} />
              </Suspense>
              <QualitySection />
              {graded && (
                <Suspense>
                  <RunsSection />
                </Suspense>
              )}
              <Suspense>
                <Settings />
              </Suspense>
            </>
          )}
          <Suspense>
            <SelfCheckSection />
          </Suspense>
        </main>
        <Footer />
      </div>
    </FluentProvider>
  );
}
