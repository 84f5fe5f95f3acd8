import { createRoot } from 'react-dom/client';
import { loadCellEditor } from './grid/loadCellEditor';
import { App } from './page/App';
import { createDesk, openFile, openSample } from './page/desk';
import { goTo } from './page/goTo';
import { parseAreas } from './page/parseAreas';
import { firstSettings } from './page/settings';
import type { WorkbookEngine } from './engine';
import './seam';

// The library in the pane trusts a plain-http page on localhost only with this key, which must be there before the pane.
localStorage.setItem('OfficeJSTrustKeyV2_http_localhost', JSON.stringify({ Result: 1 }));

const settings = firstSettings();
const desk = createDesk(settings);

const engine = (): WorkbookEngine => {
  const { file } = desk.getState();
  if (!file) throw new Error('No workbook is open yet: await window.workbench.ready.');
  return file.engine;
};

window.workbench = {
  get engine() {
    return engine();
  },
  ready: Promise.all([
    openSample(desk, settings.locale === 'zh-CN' ? 'orders-zh' : 'orders-en'),
    loadCellEditor(),
  ]).then(() => undefined),
  paneReady: async () => {
    await desk.getState().pane?.ready;
  },
  select: (address) => {
    if (!goTo(engine(), address)) throw new Error(`'${address}' is no address in this workbook.`);
  },
  texts: (address) => {
    const [area] = parseAreas(address)?.areas ?? [];
    if (!area) throw new Error(`'${address}' is no address.`);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (_, column) => engine().cell(engine().activeSheet, area.row + row, area.column + column).text,
      ),
    );
  },
  open: (bytes, name) => openFile(desk, new Blob([Uint8Array.from(bytes)]), name),
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(<App desk={desk} />);
