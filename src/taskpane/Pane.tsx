import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy } from 'react';
import { Footer } from './Footer';
import { Header } from './screens/Header';
import { Navigation } from './screens/Navigation';
import { NeedsData } from './screens/NeedsData';
import { ScreenPanel } from './screens/ScreenPanel';
import { StartScreen } from './screens/StartScreen';
import { useTheme } from './theme';

// Grading works without them: they come when they are opened.
const DataScreen = lazy(() => import(/* webpackPrefetch: true */ './screens/DataScreen'));
const MethodsSection = lazy(() => import(/* webpackPrefetch: true */ './MethodsSection'));
const PreviewScreen = lazy(() => import(/* webpackPrefetch: true */ './screens/PreviewScreen'));
const WriteScreen = lazy(() => import(/* webpackPrefetch: true */ './screens/WriteScreen'));
const HistoryScreen = lazy(() => import('./screens/HistoryScreen'));
const PolicyScreen = lazy(() => import('./policy/PolicyScreen'));
const SettingsScreen = lazy(() => import('./settings/SettingsScreen'));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: '300px' },
  screens: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

export function Pane() {
  const styles = useStyles();
  const theme = useTheme();
  return (
    <FluentProvider theme={theme}>
      <div className={styles.pane}>
        <Header />
        <Navigation />
        <main className={styles.screens}>
          <ScreenPanel screen="start">
            <StartScreen />
          </ScreenPanel>
          <ScreenPanel screen="data">
            <NeedsData>
              <DataScreen />
            </NeedsData>
          </ScreenPanel>
          <ScreenPanel screen="method">
            <NeedsData>
              <MethodsSection />
            </NeedsData>
          </ScreenPanel>
          <ScreenPanel screen="preview">
            <NeedsData>
              <PreviewScreen />
            </NeedsData>
          </ScreenPanel>
          <ScreenPanel screen="write">
            <NeedsData>
              <WriteScreen />
            </NeedsData>
          </ScreenPanel>
          <ScreenPanel screen="history">
            <HistoryScreen />
          </ScreenPanel>
          <ScreenPanel screen="policy">
            <NeedsData>
              <PolicyScreen />
            </NeedsData>
          </ScreenPanel>
          <ScreenPanel screen="settings">
            <SettingsScreen />
          </ScreenPanel>
        </main>
        <Footer />
      </div>
    </FluentProvider>
  );
}
