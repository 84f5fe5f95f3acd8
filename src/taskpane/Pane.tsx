import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Footer } from './Footer';
import { usePaneState } from './PaneContext';
import { PreviewSection } from './PreviewSection';
import { QualitySection } from './QualitySection';
import { SourceSection } from './SourceSection';
import { useTheme } from './theme';

// Grading works without it: it comes after the first look at the pane.
const Settings = lazy(() => import('./Settings'));

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
  return (
    <FluentProvider theme={theme}>
      <div className={styles.pane}>
        <main className={styles.sections}>
          <SourceSection />
          {candidate && (
            <>
              <PreviewSection />
              <QualitySection />
              <Suspense>
                <Settings />
              </Suspense>
            </>
          )}
        </main>
        <Footer />
      </div>
    </FluentProvider>
  );
}
