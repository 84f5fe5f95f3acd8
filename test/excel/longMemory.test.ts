import { ABC, Bench, faultOf, ORDERS } from '../support/adapter';
import { atEveryRequest, finishAfterTrouble, trialOf } from '../support/trial';
import { ANSWER_LOST, BUSY } from '../support/trouble';
import { stateOf } from '../support/workbookState';

/** A policy whose aliases make its JSON longer than `characters`; `mark` makes it another one. */
function policy(characters: number, mark = 'x'): object {
  const aliases: Record<string, string> = {};
  for (let i = 0; i * 150 < characters; i += 1) aliases[`${mark}客户${i}${'='.repeat(150)}`] = '甲';
  return { ...ABC, source: { aliases } };
}

const LONG = policy(101_000);
const OTHER = policy(105_000, 'y');

const settingOf = (bench: Bench): unknown => bench.engine.book.settings.get('CustomerTiers.memory');
const kept = async (bench: Bench): Promise<unknown> => {
  const memory = await bench.workbook.recall();
  return memory === null ? null : (JSON.parse(memory) as { policy: unknown }).policy;
};
const ownSheet = (bench: Bench) =>
  bench.engine.snapshot().sheets.find(({ name }) => name === 'Customer Tiers');

describe.each(['1.9', '1.14', '1.15'] as const)('a long policy at ExcelApi %s', (apiLevel) => {
  test('is kept on a very hidden sheet, and the setting only points there', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    const before = bench.engine.snapshot();
    await bench.grade(LONG);
    expect(ownSheet(bench)?.visibility).toBe('VeryHidden');
    expect(JSON.stringify(bench.engine.snapshot().settings).length).toBeLessThan(5000);
    expect(settingOf(bench)).toMatchObject({ column: 0 });
    expect(await kept(bench)).toEqual(LONG);
    expect((await bench.workbook.places()).map(({ name }) => name)).toEqual(['Orders']);
    expect(bench.engine.activeSheet.name).toBe('Orders');
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('a re-tier finds it and writes it not again', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    await bench.grade(LONG);
    const sheet = ownSheet(bench);
    expect(sheet?.visibility).toBe('VeryHidden');
    const from = bench.office.requests.length;
    await bench.retier();
    expect(ownSheet(bench)).toEqual(sheet);
    const written = bench.office.requests.slice(from).filter((body) => body.includes('"|'));
    expect(written).toEqual([]);
  });

  test('another one takes its place, and a short one leaves nothing on the sheet', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    const before = bench.engine.snapshot();
    await bench.grade(LONG);
    await bench.grade(OTHER);
    expect(settingOf(bench)).toMatchObject({ column: 1 });
    expect(JSON.stringify(ownSheet(bench)?.cells)).not.toContain('x客户');
    expect(await kept(bench)).toEqual(OTHER);
    await bench.grade(LONG);
    expect(await kept(bench)).toEqual(LONG);
    await bench.grade(ABC);
    expect(ownSheet(bench)?.cells).toEqual({});
    expect(await kept(bench)).toEqual(ABC);
    await bench.grade(OTHER);
    expect(await kept(bench)).toEqual(OTHER);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(before);
  });
});

test('pieces go through in several requests where one is too large', async () => {
  const bench = new Bench(ORDERS, { limits: { requestBytes: 40_000, responseBytes: 40_000 } });
  await bench.grade(LONG);
  expect(await kept(bench)).toEqual(LONG);
});

test('a sheet of that name is the user’s', async () => {
  const bench = new Bench();
  bench.engine.load('customer tiers', [['mine']]);
  bench.select(0, 0);
  const before = bench.engine.snapshot();
  await bench.grade(LONG);
  expect(bench.engine.sheets.map(({ name }) => name)).toEqual([
    'Orders',
    'customer tiers',
    'Customer Tiers 2',
  ]);
  await bench.workbook.clear();
  expect(bench.engine.snapshot()).toEqual(before);
});

test('with the sheet gone or its cells damaged there is no memory, and the next write makes it anew', async () => {
  const bench = new Bench();
  await bench.grade(LONG);
  const sheet = bench.engine.sheet('Customer Tiers');
  bench.engine.setVisibility(sheet, 'Hidden');
  bench.engine.clear(sheet, { row: 2, column: 0, rows: 1, columns: 1 });
  expect(await kept(bench)).toBeNull();
  bench.engine.deleteSheet(sheet);
  expect(await kept(bench)).toBeNull();
  await bench.grade(LONG);
  expect(await kept(bench)).toEqual(LONG);
  await bench.workbook.clear();
  expect(bench.engine.snapshot()).toEqual(new Bench().engine.snapshot());
});

describe('a protected structure', () => {
  test('is said before any work, when a sheet must be made', async () => {
    const bench = new Bench();
    bench.engine.protectStructure();
    const before = bench.engine.snapshot();
    expect((await faultOf(bench.grade(LONG))).id).toBe('workbook.structureProtected');
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('keeps Clear from deleting the sheet, which is emptied', async () => {
    const bench = new Bench();
    await bench.grade(LONG);
    bench.engine.protectStructure();
    const { left } = await bench.workbook.clear();
    expect(left.map(({ title }) => title)).toEqual(['Customer Tiers']);
    const sheets = bench.engine.snapshot().sheets.map(({ name, cells }) => [name, cells]);
    expect(sheets[1]).toEqual(['Customer Tiers', {}]);
    expect(await bench.workbook.recall()).toBeNull();
  });

  test('is no matter for a short policy, nor for a sheet that is there', async () => {
    const bench = new Bench();
    bench.engine.protectStructure();
    await bench.grade(ABC);
    expect(await kept(bench)).toEqual(ABC);
    await bench.workbook.clear();
    const other = new Bench();
    await other.grade(LONG);
    other.engine.protectStructure();
    await other.grade(OTHER);
    expect(await kept(other)).toEqual(OTHER);
  });
});

describe('a host that fails at any request', () => {
  const graded = async (): Promise<Bench> => {
    const bench = new Bench();
    await bench.grade(LONG);
    return bench;
  };

  test('of the first write of a long policy: as before, or done', async () => {
    await atEveryRequest({ open: () => new Bench(), run: (bench) => bench.grade(LONG) }, BUSY, ANSWER_LOST);
  });

  test('of a write that puts another in its place: as before, or done', async () => {
    const run = (bench: Bench): Promise<unknown> => bench.grade(OTHER);
    await atEveryRequest({ open: graded, run }, BUSY, ANSWER_LOST);
  });

  test('of a Clear: the next one finishes it', async () => {
    const trial = await trialOf({ open: graded, run: (bench) => bench.workbook.clear() });
    expect(trial.after).toBe(stateOf(new Bench()));
    await finishAfterTrouble(trial, (bench) => [0, 1, 2].map((column) => bench.column(column, 7)));
  });
});
