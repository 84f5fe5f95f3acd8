import { WorkbookEngine } from '../../src/workbench/engine';
import { loadOfficeInNode } from '../support/officeInNode';

test('smoke', async () => {
  const engine = new WorkbookEngine();
  const { Excel } = loadOfficeInNode(engine);
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (e) => { heard.push(e); });
    context.workbook.onSelectionChanged.add(async (e) => { heard.push('sel'); });
    await context.sync();
  });
  engine.enter(engine.activeSheet, 0, 0, 'x');
  engine.select(engine.activeSheet, [{ row: 0, column: 0, rows: 3, columns: 3 }]);
  await new Promise((r) => setTimeout(r, 50));
  console.log(heard);
});
