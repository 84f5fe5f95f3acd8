import { lookAtSecond } from '../../src/app';
import { indicatorName } from '../../src/app/indicatorColumns';
import { Bench } from '../support/adapter';

describe('indicatorName(header, taken)', () => {
  const none = new Set<string>();

  it.each([
    ['Stars (1-5)', 'Stars 1-5'],
    ['满意度（1～5分）', '满意度 1 5分'],
    ['2023 sales', 'x 2023 sales'],
    ['=HYPERLINK("x")', 'HYPERLINK x'],
    ['  credit\nlimit ', 'credit limit'],
    ['%', 'x'],
  ])('%s becomes %s', (header, name) => {
    expect(indicatorName(header, none)).toBe(name);
  });

  it('keeps clear of names that are taken', () => {
    expect(indicatorName('orders', new Set(['orders', 'orders 2']))).toBe('orders 3');
  });
});

describe('lookAtSecond', () => {
  it('proposes the customer by its header, and how rows become one by what the cells are', async () => {
    const bench = new Bench();
    bench.engine.load('Survey', [
      ['Customer', 'Stars', 'Credit', 'Amount', 'orders'],
      ['甲', 4, 'high', 100, 1],
      ['乙', 5, 'low', 200, 2],
    ]);
    const { list, columns } = await lookAtSecond(bench.workbook, { sheet: 'Survey' }, 20_088);
    expect(list).toEqual({ sheet: 'Survey', columns: { customer: 'Customer' }, indicators: [] });
    expect(columns).toEqual([
      { header: 'Customer', as: 'Customer', aggregate: 'mode' },
      { header: 'Stars', as: 'Stars', aggregate: 'mean' },
      { header: 'Credit', as: 'Credit', aggregate: 'mode' },
      { header: 'Amount', as: 'Amount', aggregate: 'sum' },
      // A metric has this name.
      { header: 'orders', as: 'orders 2', aggregate: 'mean' },
    ]);
  });

  it('proposes no customer where no header says so', async () => {
    const bench = new Bench();
    bench.engine.load('Codes', [
      ['Code', 'Stars'],
      ['甲', 4],
    ]);
    const { list } = await lookAtSecond(bench.workbook, { sheet: 'Codes' }, 20_088);
    expect(list).toEqual({ sheet: 'Codes', indicators: [] });
  });
});
