import { ABC, ALL, Bench } from '../support/adapter';

const JUNE = { at: '2024-06-30T09:00:00' };
const RUNS = 'Customer Tiers runs';

describe('Clear while the workbook’s structure is protected', () => {
  test('takes the columns away, empties the hidden sheet, and says how to finish', async () => {
    const bench = new Bench();
    await bench.grade(ALL, JUNE);
    bench.engine.protectStructure();
    expect(await bench.workbook.clear()).toEqual({
      cleared: true,
      lost: 0,
      left: [{ title: RUNS, note: { id: 'clear.sheetLeft', values: { sheet: RUNS } } }],
    });
    const { sheets, settings, names } = bench.engine.snapshot();
    const [orders, hidden] = sheets;
    expect(orders).toEqual(new Bench().engine.snapshot().sheets[0]);
    expect([hidden?.name, hidden?.visibility, hidden?.cells]).toEqual([RUNS, 'VeryHidden', {}]);
    expect(settings).toEqual({});
    expect(names).toHaveLength(1);
  });

  test('done again tells the same and has nothing to clear; without protection it is finished', async () => {
    const bench = new Bench();
    await bench.grade(ABC, JUNE);
    bench.engine.protectStructure();
    const { left } = await bench.workbook.clear();
    expect(await bench.workbook.clear()).toEqual({ cleared: false, lost: 0, left });
    await bench.inExcel((_, context) => {
      context.workbook.protection.unprotect();
    });
    expect(await bench.workbook.clear()).toEqual({ cleared: true, lost: 0, left: [] });
    expect(bench.engine.snapshot()).toEqual(new Bench().engine.snapshot());
  });

  test('the emptied sheet takes the records of later runs', async () => {
    const bench = new Bench();
    await bench.grade(ABC, JUNE);
    bench.engine.protectStructure();
    await bench.workbook.clear();
    const { unrecorded } = await bench.grade(ABC, JUNE);
    expect(unrecorded).toBe(false);
    expect((await bench.workbook.run(JUNE.at))?.at).toBe(JUNE.at);
  });
});
