import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { ColumnsSection } from './ColumnsSection';
import { Footer } from './Footer';
import { MethodsSection } from './MethodsSection';
import { usePaneState } from './PaneContext';
import { PeriodSection } from './PeriodSection';
import { PreviewSection } from './PreviewSection';
import { SourceSection } from './SourceSection';
import { useTheme } from './theme';

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
              <MethodsSection />
              <ColumnsSection />
              <PeriodSection />
            </>
          )}
        </main>
        <Footer />
      </div>
    </FluentProvider>
  );
}
