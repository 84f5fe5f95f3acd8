import { outputSheets } from '../../../src/app/outputs/outputSheets';
import { customersTable } from '../../../src/app/outputs/customersTable';
import { explainer } from '../../../src/app/outputs/explainer';
import { reportPage } from '../../../src/app/outputs/report/reportPage';
import { parsePolicy, grade, recordOf } from '../../../src/core';
import { createWords } from '../../../src/words';
import { readSheet } from '../../core/gradeRows';

const methods: Record<string, object> = {
  abc: { kind: 'abc' }, rfm: { kind: 'rfm' }, rfmcut: { kind: 'rfm', segments: { cut: { kind: 'headcount', shares: [0.2, 0.3] } } },
  weighted: { kind: 'weighted', missing: 'mean', indicators: [{ metric: 'amount' }, { metric: 'recency' }, { metric: 'orders' }, { metric: 'meanInterval' }], cut: { kind: 'headcount', shares: [0.2, 0.3] } },
  grid: { kind: 'grid', dimensions: [{ metric: 'amount' }, { metric: 'orders' }], cells: { 'high / high': 'x' }, else: 'z' },
  ladder: { kind: 'ladder', steps: [{ when: { all: [{ metric: 'amount', above: 500 }, { metric: 'recency', below: 100 }] }, tier: 'x' }], else: 'y' },
};
it.each(Object.keys(methods))('speed %s', async (name) => {
  const document = { version: 1, name: 'P', methods: [methods[name]],
    rules: name === 'abc' ? [{ when: { metric: 'recency', above: 200 }, cap: 'B' }] : [],
    output: { sheets: ['customers', 'report', 'method'], lists: [] }, playbook: name==='abc' ? [{ tier: 'A', service: 'gold', contactEvery: 30, owner: 'Li' }] : [] };
  const N = 50000;
  const sheet: (string | number)[][] = [['customer', 'date', 'amount']];
  let x = 7;
  const random = (): number => (x = (x * 16807) % 2147483647) / 2147483647;
  for (let i = 0; i < 2 * N; i++) sheet.push([`客户${Math.floor(random() * N)}`, 45000 + Math.floor(random() * 365), Math.round(random() * 100000) / 100]);
  const policy = parsePolicy(document);
  const grading = grade(readSheet(sheet, document), policy);
  const words = createWords('zh');
  const run = { grading, policy, document, source: { sheet: 'Orders', address: 'Orders!A1:C6', rowCount: 5 }, words, record: recordOf(grading, '2024-01-01T00:00', '', ''), earlier: recordOf(grading, '2024-01-01T00:00', '', '') };
  const log: string[] = [`${name} ${grading.customers.key.length}`];
  const time = <T>(what: string, f: () => T): T => { const t = performance.now(); const r = f(); log.push(`${what} ${(performance.now() - t).toFixed(0)}`); return r; };
  time('explain', () => { const e = explainer(policy, grading, words); return Array.from(grading.order, (c) => e(c)); });
  time('customers', () => customersTable(run, []));
  time('report', () => reportPage(run));
  const t = performance.now(); await outputSheets(run, () => Promise.resolve([])); log.push(`all ${(performance.now() - t).toFixed(0)}`);
  console.log(log.join('; '));
});
