import { outputSheets } from '../../../src/app/outputs/outputSheets';
import { parsePolicy, grade } from '../../../src/core';
import { createWords } from '../../../src/words';
import { readSheet } from '../../core/gradeRows';

it('shows', async () => {
  const document = { version: 1, name: 'P', methods: [{ kind: 'abc' }, { kind: 'rfm' }, { kind: 'weighted', indicators: [{ metric: 'amount' }, { metric: 'recency' }], cut: { kind: 'headcount', shares: [0.2, 0.3] } }],
    rules: [{ when: { metric: 'recency', above: 20 }, cap: 'B' }],
    output: { sheets: ['customers', 'report', 'method'], lists: [{ name: 'calls', tiers: ['A'] }] }, playbook: [{ tier: 'A', service: 'gold', contactEvery: 30, owner: 'Li' }] };
  const sheet = [['customer', 'date', 'amount'], ['甲', '2024-01-05', 700], ['乙', '2024-01-06', 200], ['丙', '2024-01-07', 60], ['甲', '2024-02-01', 100], ['', '2024-01-07', 60]];
  const policy = parsePolicy(document);
  const grading = grade(readSheet(sheet, document), policy);
  const found = await outputSheets({ grading, policy, document, source: { sheet: 'Orders', address: 'Orders!A1:C6', rowCount: 5 }, words: createWords(process.env['L'] ?? 'en'), record: null, earlier: null }, () => Promise.resolve([]));
  for (const s of found) {
    console.log(s.id, s.title, s.kind === 'table' ? s.lines.join('\n') + '\n' + s.columns.map((c) => [c.id, c.header, c.kind, c.cells.join(' | ')].join('\t')).join('\n') : s.blocks.map((b) => ['## ' + b.id + ' ' + b.heading, b.headers.join(' | '), ...b.rows.map((r) => r.join(' | '))].join('\n')).join('\n') + JSON.stringify(s.charts));
  }
});
