import { createRoot } from 'react-dom/client';
import { CLEAR_TIERS, RETIER, ribbonCommand } from '../commands/ribbon';
import { ExcelWorkbook } from '../excel';
import { createWords } from '../words';
import { WorkerGrader } from '../worker';
import { Pane } from './Pane';
import { PaneProvider } from './PaneContext';
import { Session } from './session';
import { today } from './today';
import './pane.css';

/** Waits this long after the last change of the selection before it looks. */
const SELECTION_PAUSE = 150;

function watchSelection(session: Session): void {
  let timer: number | undefined;
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void session.look(), SELECTION_PAUSE);
  });
}

void Office.onReady(() => {
  const words = createWords(Office.context.displayLanguage);
  document.documentElement.lang = words.language === 'zh' ? 'zh-CN' : 'en-US';
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url));
  const session = new Session({
    workbook: new ExcelWorkbook((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
    grader: new WorkerGrader(worker),
    words,
    wordsFor: createWords,
    today,
  });
  Office.actions.associate(
    RETIER,
    ribbonCommand(() => session.retier()),
  );
  Office.actions.associate(
    CLEAR_TIERS,
    ribbonCommand(() => session.clear()),
  );
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  createRoot(root).render(
    <PaneProvider value={{ session, words }}>
      <Pane />
    </PaneProvider>,
  );
  watchSelection(session);
  void session.look();
});
