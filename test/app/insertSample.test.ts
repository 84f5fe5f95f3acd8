import { insertSample } from '../../src/app';
import { createWords } from '../../src/words';
import { ABC, Bench } from '../support/adapter';

const DAY_OF_2025 = 20_089;

describe.each([
  ['zh-CN', '示例订单', '客户名称'],
  ['en-US', 'Sample orders', 'Customer'],
] as const)('sample data in %s', (locale, title, customer) => {
  const insert = async (bench: Bench): Promise<string> => insertSample(bench.workbook, createWords(locale));

  test('is graded as it stands: about 300 rows, every one of them used', async () => {
    const bench = new Bench();
    expect(await insert(bench)).toBe(title);
    const { customers, rows, columns } = await bench.preview(ABC);
    expect(columns['customer']).toBe(customer);
    expect(customers.key).toHaveLength(60);
    expect(rows.used).toBeGreaterThan(280);
    expect(rows.used).toBeLessThan(320);
    expect(rows.used).toBe(rows.read);
    expect((await bench.workbook.selectedSource()).rowCount).toBe(rows.read);
  });

  test('is the same every time, all of it in 2025', async () => {
    const bench = new Bench();
    await insert(bench);
    expect(await insert(bench)).toBe(`${title} 2`);
    const [, first, second] = bench.engine.snapshot().sheets;
    expect(second?.cells).toEqual(first?.cells);
    const days = Object.entries(first?.cells ?? {}).flatMap(([address, cell]) =>
      /^B(?!1$)/.test(address) ? [Number(cell) - 25_569 - DAY_OF_2025] : [],
    );
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...days)).toBeLessThan(365);
  });
});
