import { chromium } from 'playwright-core';
import { launchChromium } from '../test/support/chromium.mjs';
import { listenFrom } from './listen';
import { createWorkbenchServer } from './workbenchServer';
const server = createWorkbenchServer({ root: process.cwd(), officeJs: 'local' });
const port = await listenFrom(server, 0);
const launched = await launchChromium();
const browser = await chromium.connect(launched.wsEndpoint());
const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1440, height: 900 } });
page.on('console', (m) => console.log(m.type(), m.text()));
page.on('pageerror', (e) => console.log('error', e.stack));
await page.goto(`http://localhost:${port}/`);
await page.evaluate(() => (window as any).workbench.ready);
await page.evaluate(() => (window as any).workbench.paneReady());
const frame = page.frames().find((f) => f.url().includes('taskpane.html'))!;
await frame.evaluate(async () => {
  const Excel = (window as any).Excel;
  await Excel.run(async (context: any) => {
    const sheet = context.workbook.worksheets.add('Report');
    sheet.getRange('A1:D6').values = [
      ['Tier', 'Customers', 'Sales', 'Cumulative share'],
      ['A Key accounts', 12, 812000, 0.62],
      ['B Growing', 30, 310500, 0.86],
      ['C Steady', 64, 120300, 0.95],
      ['D 沉睡客户', 120, 52000, 0.99],
      ['E Lost', 33, 9000, 1],
    ];
    sheet.getRange('C2:C6').numberFormat = Array(5).fill(['#,##0.00']);
    sheet.getRange('D2:D6').numberFormat = Array(5).fill(['0%']);
    const pareto = sheet.charts.add('ColumnClustered', sheet.getRange('C1:D6'), 'Columns');
    pareto.name = 'Pareto';
    pareto.title.text = 'Sales by tier, and their cumulative share';
    const [a, b] = [pareto.series.getItemAt(0), pareto.series.getItemAt(1)];
    for (const s of [a, b]) s.setXAxisValues(sheet.getRange('A2:A6'));
    b.chartType = 'LineMarkers'; b.axisGroup = 'Secondary';
    a.format.fill.setSolidColor('#1F6F43'); b.format.line.color = '#C00000';
    const second = pareto.axes.getItem('Value', 'Secondary');
    second.minimum = 0; second.maximum = 1; second.numberFormat = '0%'; second.title.text = 'Cumulative'; second.title.visible = true;
    pareto.axes.valueAxis.title.text = 'Sales'; pareto.axes.valueAxis.title.visible = true;
    pareto.setPosition('A8', 'F24');
    const bar = sheet.charts.add('BarClustered', sheet.getRange('A1:B6'));
    bar.series.getItemAt(0).hasDataLabels = true; bar.axes.categoryAxis.reversePlotOrder = true;
    bar.axes.valueAxis.title.text = 'Customers'; bar.axes.valueAxis.title.visible = true;
    bar.axes.categoryAxis.title.text = 'Tier'; bar.axes.categoryAxis.title.visible = true;
    bar.setPosition('G8', 'L20');
    const pie = sheet.charts.add('Pie', sheet.getRange('A1:B6')); pie.legend.visible = true; pie.legend.position = 'Right'; pie.series.getItemAt(0).hasDataLabels = true;
    pie.setPosition('A25', 'D36');
    const stack = sheet.charts.add('ColumnStacked100', sheet.getRange('A1:B6'), 'Rows'); stack.setPosition('E25', 'H36');
    const tree = sheet.charts.add('Treemap', sheet.getRange('A1:B6')); tree.setPosition('I21', 'L30');
    const line = sheet.charts.add('Line', sheet.getRange('A1:C6')); line.setPosition('I31', 'L42');
    sheet.activate();
    await context.sync();
  });
});
await page.waitForTimeout(700);
await page.screenshot({ path: '/tmp/c1.png' });
// drag
const box = (await page.getByRole('img', { name: /Sales by tier/ }).boundingBox())!;
console.log('before', box, await page.evaluate(() => { const e = (window as any).workbench.engine; return e.snapshot().sheets.at(-1).charts[0].box; }));
await page.mouse.move(box.x + 60, box.y + 20); await page.mouse.down(); await page.mouse.move(box.x + 160, box.y + 64, { steps: 4 }); await page.mouse.up();
await page.waitForTimeout(200);
const after = (await page.getByRole('img', { name: /Sales by tier/ }).boundingBox())!;
console.log('after', after, await page.evaluate(() => { const e = (window as any).workbench.engine; return e.snapshot().sheets.at(-1).charts[0].box; }));
console.log('namebox', await page.getByLabel('Name box').inputValue());
await page.mouse.move(300, 300); await page.mouse.wheel(60, 130); await page.waitForTimeout(400);
const scrolled = (await page.getByRole('img', { name: /Sales by tier/ }).boundingBox())!;
console.log('scrolled', scrolled);
await page.screenshot({ path: '/tmp/c2.png' });
await page.keyboard.press('ArrowDown');
await page.waitForTimeout(100);
console.log('arrow', await page.evaluate(() => { const e = (window as any).workbench.engine; return e.snapshot().sheets.at(-1).charts[0].box; }));
await page.keyboard.press('Delete'); await page.waitForTimeout(200);
console.log('left', await page.evaluate(() => (window as any).workbench.engine.snapshot().sheets.at(-1).charts.map((c: any) => c.name)), await page.getByLabel('Name box').inputValue());
await browser.close(); await launched.close(); server.close();
