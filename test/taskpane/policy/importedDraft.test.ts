import { policyOfText } from '../../../src/app';
import type { Candidate } from '../../../src/app';
import type { Draft } from '../../../src/taskpane/draft';
import { draftOf } from '../../../src/taskpane/draft';
import { documentOf } from '../../../src/taskpane/draftDocument';
import { fileNameOf } from '../../../src/taskpane/policy/download';
import { exported, namesIn } from '../../../src/taskpane/policy/exported';
import { importedDraft } from '../../../src/taskpane/policy/importedDraft';
import { Bench } from '../../support/adapter';
import { lookAt } from '../../../src/app';

/** Orders with the columns Customer, Order date, Amount. */
let candidate: Candidate;
let present: Draft;
beforeAll(async () => {
  ({ candidate } = await lookAt(new Bench().workbook, 20_088, () => Promise.resolve(null)));
  present = draftOf(candidate, 'en');
});

const imported = (source: object, more: object = {}) =>
  importedDraft(
    policyOfText(JSON.stringify({ version: 1, source, methods: [{ kind: 'abc' }], ...more })),
    present,
    candidate,
  );

describe('a policy from outside', () => {
  it('replaces everything, with the columns that it names', () => {
    const columns = { customer: 'Customer', amount: 'Amount' };
    const { draft, mended } = imported({ columns, returns: 'ignore' }, { name: 'N', reviewEvery: 30 });
    expect(mended).toEqual([]);
    expect(draft.source.columns).toEqual(columns);
    expect(draft.source.returns).toBe('ignore');
    expect(draft.top).toEqual({ name: 'N', reviewEvery: 30 });
    expect(draft.methods.map(({ id, on }) => [id, on])).toEqual([['abc', true]]);
  });

  it('that names no columns leaves them as they are', () => {
    expect(imported({}).draft.source.columns).toEqual({
      customer: 'Customer',
      date: 'Order date',
      amount: 'Amount',
    });
  });

  it('takes the columns of before for those that are not there, and tells which', () => {
    const columns = { customer: 'Customer', amount: { product: ['Price', 'Amount'] }, profit: '利润' };
    const { draft, mended } = imported({ columns });
    expect(draft.source.columns).toEqual({ customer: 'Customer', amount: 'Amount' });
    expect(mended).toEqual([
      { id: 'policy.columnInstead', values: { of: 'amount', column: 'Price + Amount', instead: 'Amount' } },
      { id: 'policy.columnLeft', values: { of: 'profit', column: '利润' } },
    ]);
  });

  it('of another layout, whose columns are not there, keeps the layout of before', () => {
    const { draft, mended } = imported({ layout: 'customers', columns: { customer: 'Name', orders: 'N' } });
    expect(draft.source.layout).toBe('transactions');
    expect(draft.source.columns['date']).toBe('Order date');
    expect(mended.map(({ values }) => values['of'])).toEqual(['customer', 'orders']);
  });

  it('weighs no indicator whose column is not there, and tells it', () => {
    const { draft, mended } = imported(
      { indicators: [{ column: '满意度', as: 'stars', aggregate: 'mean' }] },
      {
        methods: [
          {
            kind: 'weighted',
            indicators: [
              { metric: 'amount', weight: 2 },
              { metric: 'stars', weight: 1 },
            ],
          },
        ],
      },
    );
    expect(mended).toEqual([{ id: 'policy.indicatorLeft', values: { of: 'stars', column: '满意度' } }]);
    expect(draft.methods[0]?.document).toMatchObject({ indicators: [{ metric: 'amount' }] });
  });

  it('keeps its frozen limits', () => {
    const frozen = {
      at: '2024-06-30',
      methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [9, 5] } }],
    };
    expect(documentOf(imported({}, { frozen }).draft)).toMatchObject({ frozen });
  });
});

describe('a policy for elsewhere', () => {
  it('comes back as it went out, under its new name', () => {
    const out = exported(present, 'Copy', true);
    if (!('text' in out)) throw new Error('fault');
    const { draft, mended } = importedDraft(policyOfText(out.text), present, candidate);
    expect(mended).toEqual([]);
    const { top, ...others } = present;
    expect(documentOf(draft)).toEqual(documentOf({ ...others, top: { ...top, name: 'Copy' } }));
  });

  it('has customers’ names only when they are wanted', () => {
    const joined: Draft = {
      ...present,
      source: { ...present.source, aliases: { 乙: '丙', 丁: '丙' }, distinct: [['甲', '乙']] },
    };
    expect(namesIn(joined)).toBe(4);
    expect(exported(joined, 'N', true)).toMatchObject({ text: expect.stringContaining('丁') as string });
    expect(exported(joined, 'N', false)).toMatchObject({
      text: expect.not.stringMatching(/[甲乙丙丁]/) as string,
    });
  });

  it('that nobody could import goes nowhere: its fault is told', () => {
    expect(exported({ ...present, methods: [] }, 'N', true)).toMatchObject({
      fault: { id: 'policy.wrongValue' },
    });
  });

  it('is a file by the policy’s name, as far as file names go', () => {
    expect(fileNameOf(' 重点/客户: "A" ', 'policy')).toBe('重点 客户 A.json');
    expect(fileNameOf('..\\..', 'policy')).toBe('policy.json');
    expect(fileNameOf('', '分级方案')).toBe('分级方案.json');
  });
});
