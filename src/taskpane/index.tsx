import { createRoot } from 'react-dom/client';
import { CLEAR_TIERS, RETIER, ribbonCommand } from '../commands/ribbon';
import { ExcelWorkbook } from '../excel';
import { localeOf } from '../words';
import { WorkerGrader } from '../worker';
import { BrowserStore } from './browserStore';
import { KeptDrafts } from './keptDrafts';
import { Pane } from './Pane';
import { PaneProvider } from './PaneContext';
import { Session } from './session';
import { now } from './now';
import type { HostTold } from './selfCheck/checked';
import { LanguageChoice } from './settings/languageChoice';
import { today } from './today';
import './pane.css';

/** Waits this long after the last change before it looks: of the selection, of cells. */
const SELECTION_PAUSE = 150;
const EDIT_PAUSE = 600;

function afterPause(pause: number, work: () => Promise<void>): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void work(), pause);
  };
}

/**
 * Excel loads the add-in with this document from its next opening on; nothing where there is no shared runtime
 * (Microsoft Learn, "Run code in your Office Add-in when the document opens").
 */
async function loadWithDocument(on: boolean): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
}

/** Above this no set of ExcelApi is known. */
const NEWEST_SET = 40;

/** What the application tells of itself; `diagnostics` is missing in older ones. */
function host(): HostTold {
  const { requirements } = Office.context;
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  let set = 0;
  while (set < NEWEST_SET && requirements.isSetSupported('ExcelApi', `1.${set + 1}`)) set += 1;
  return {
    name: String(diagnostics?.host ?? '?'),
    platform: String(diagnostics?.platform ?? '?'),
    version: diagnostics?.version ?? '?',
    api: `1.${set}`,
  };
}

/** Words come first: everything that is shown needs them. */
async function openPane(): Promise<Session> {
  const { displayLanguage, contentLanguage, partitionKey } = Office.context;
  const browser = new BrowserStore(() => localStorage, partitionKey);
  const office = { display: displayLanguage, content: contentLanguage || displayLanguage };
  const language = await LanguageChoice.open(office, browser);
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url));
  const workbook = new ExcelWorkbook((set) => Office.context.requirements.isSetSupported('ExcelApi', set));
  const session = new Session({
    workbook,
    grader: new WorkerGrader(worker),
    get words() {
      return language.words;
    },
    wordsFor: language.wordsFor,
    drafts: new KeptDrafts(browser, Office.context.document.url || '', today),
    today,
    now,
    loadWithDocument,
    host,
  });
  const speak = (): void => {
    document.documentElement.lang = localeOf(language.words.language);
  };
  speak();
  language.store.subscribe(({ words }, before) => {
    speak();
    if (words.language !== before.words.language) void session.drafts.reword(before.words.language);
  });
  window.addEventListener('pagehide', () => session.drafts.keepNow());
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  createRoot(root).render(
    <PaneProvider tools={{ session, language, browser }}>
      <Pane />
    </PaneProvider>,
  );
  Office.context.document.addHandlerAsync(
    Office.EventType.DocumentSelectionChanged,
    afterPause(SELECTION_PAUSE, () => session.selectionChanged()),
  );
  const editEnded = afterPause(EDIT_PAUSE, () => session.edited());
  void workbook.onEdit((edit) => {
    session.auto.edited(edit);
    // What we write ourselves is not what we read.
    if (edit.by !== 'addin') editEnded();
  });
  void session.auto.load();
  void session.look();
  return session;
}

void Office.onReady(() => {
  const opened = openPane();
  // The ribbon's commands are known at once: Excel may have loaded the page for one of them.
  Office.actions.associate(
    RETIER,
    ribbonCommand(async () => (await opened).retier('kept')),
  );
  Office.actions.associate(
    CLEAR_TIERS,
    ribbonCommand(async () => (await opened).clearing.clear()),
  );
});
