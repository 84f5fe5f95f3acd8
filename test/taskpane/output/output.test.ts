import { draftOf } from '../../../src/taskpane/draft';
import { documentOf } from '../../../src/taskpane/draftDocument';
import { outputOf, SHEETS, switched, withOutput } from '../../../src/taskpane/output/output';
import { playOf, without, withPlay } from '../../../src/taskpane/output/playbook';
import { proposeSource } from '../../../src/core';
import type { Candidate } from '../../../src/app';

const HEADERS = ['Customer', 'Order date', 'Amount'];
const CANDIDATE: Candidate = {
  source: {
    sheet: 'Orders',
    address: 'Orders!A1:C3',
    headerRow: 0,
    headerRows: 1,
    headerKnown: false,
    firstColumn: 0,
    rowCount: 2,
    columnCount: 3,
    ownColumns: [],
  },
  shape: { sheet: 'Orders', headers: HEADERS, firstRow: 2, firstColumn: 0, dateSystem: 1900 },
  headerCells: HEADERS,
  sample: [],
  proposal: proposeSource(HEADERS, []),
};
const DRAFT = draftOf(CANDIDATE, 'en');

describe('what is written', () => {
  it('is the three sheets at first', () => {
    expect(outputOf(DRAFT)).toEqual({
      columns: [],
      highlightRows: false,
      sheets: ['customers', 'report', 'method'],
      lists: [],
      colours: {},
    });
    expect(documentOf(DRAFT)).toMatchObject({ output: { sheets: ['customers', 'report', 'method'] } });
  });

  it('is a choice each, in their usual order', () => {
    expect(switched(SHEETS, ['method'], 'customers')).toEqual(['customers', 'method']);
    expect(switched(SHEETS, ['customers', 'report'], 'report')).toEqual(['customers']);
  });

  it('keeps what is not changed', () => {
    const changed = { ...DRAFT, ...withOutput(DRAFT, { highlightRows: true }) };
    expect(outputOf(changed)).toMatchObject({
      highlightRows: true,
      sheets: ['customers', 'report', 'method'],
    });
    expect(changed.top.unknown).toBe(DRAFT.top.unknown);
  });
});

describe('the playbook', () => {
  it('has a play per tier, in the order of the tiers, and none that says nothing', () => {
    const tiers = ['A', 'B', 'C'];
    const c = { ...DRAFT, top: withPlay(DRAFT, { tier: 'C', service: 'by mail' }, tiers).top };
    const both = { ...c, top: withPlay(c, { tier: 'A', contactEvery: 14 }, tiers).top };
    expect(both.top.playbook?.filter(({ tier }) => tier !== 'B')).toMatchObject([
      { tier: 'A', contactEvery: 14 },
      { tier: 'C', service: 'by mail' },
    ]);
    const none = withPlay(both, without({ tier: 'A', contactEvery: 14 }, 'contactEvery'), tiers).top;
    expect(none.playbook?.some(({ tier }) => tier === 'A')).toBe(false);
    expect(playOf({ top: none }, 'A')).toEqual({ tier: 'A' });
  });
});
