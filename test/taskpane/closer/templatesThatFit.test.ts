import type { Candidate } from '../../../src/app';
import { presets } from '../../../src/app';
import { headerNames, proposeSource } from '../../../src/core';
import { templateDocument, templatesThatFit } from '../../../src/taskpane/closer/templatesThatFit';
import { draftOf } from '../../../src/taskpane/draft';
import { shapeOf } from '../../core/gradeRows';

const draftFor = (headers: readonly string[], row: readonly (string | number)[]) => {
  const names = headerNames([headers], 0);
  const candidate = {
    source: { ownColumns: [] },
    shape: shapeOf(headers),
    headerCells: headers,
    sample: [row],
    proposal: proposeSource(names, [row]),
  } as unknown as Candidate;
  return draftOf(candidate, 'en');
};

describe('templates that fit', () => {
  const orders = ['Customer', 'Order date', 'Amount'];
  const draft = draftFor(orders, ['a', '2024-01-05', 700]);

  it('are those for which the sheet has every column', () => {
    const fitting = templatesThatFit(draft, { sheet: orders, list: [] }, 'en');
    expect(fitting).toEqual(expect.arrayContaining(['abc', 'rfm', 'rfm-eight', 'value-matrix', 'abc-heads']));
    // Profit, regions, columns of their own, a second source.
    for (const id of ['abc-profit', 'abc-region', 'bank-risk', 'four-factors', 'old-new-prospect']) {
      expect(presets.map((preset) => preset.id)).toContain(id);
      expect(fitting).not.toContain(id);
    }
  });

  it('fit their own columns', () => {
    const risk = ['客户号', '贷款余额', '最长逾期天数', '信用评级', '交易笔数', '违约'];
    const own = draftFor(risk, ['a', 1000, 0, 'AA', 12, '否']);
    expect(templatesThatFit(own, { sheet: risk, list: [] }, 'zh')).toContain('bank-risk');
    // The pane may speak another language than the sheet.
    expect(templatesThatFit(own, { sheet: risk, list: [] }, 'en')).toContain('bank-risk');
  });

  it('keep the columns that were chosen', () => {
    expect(templateDocument('abc', draft, orders, 'en')).toMatchObject({
      source: { columns: { customer: 'Customer', date: 'Order date', amount: 'Amount' } },
      methods: [{ kind: 'abc' }],
    });
  });
});
