import { Bench } from '../support/adapter';
import { customerTable } from '../support/customerTable';
import { faultIn } from '../support/failing';
import { block, page, REPORT, writeSheets } from '../support/sheets';

const METHOD = page([block('settings', [['Limit', 1, 0.8]])], { id: 'method', title: 'Method' });
const ALL = [customerTable(), REPORT, METHOD];

const titles = (bench: Bench): string[] => bench.engine.sheets.map(({ name }) => name);

async function written(): Promise<Bench> {
  const bench = new Bench();
  await writeSheets(bench, ALL);
  return bench;
}

/** Types into the owner's column beside the first customer. */
function writeOwner(bench: Bench): void {
  bench.engine.enter(bench.engine.sheet('Customers'), 4, 5, '王五');
}

describe('output sheets of a run', () => {
  test('are made in the order of the plan; three writes are as one', async () => {
    const bench = await written();
    expect(titles(bench)).toEqual(['Orders', 'Customers', 'Report', 'Method']);
    const once = bench.engine.snapshot();
    await writeSheets(bench, ALL);
    await writeSheets(bench, ALL);
    expect(bench.engine.snapshot()).toEqual(once);
  });

  test('one that is left as it is keeps the others from nothing', async () => {
    const bench = await written();
    bench.engine.enter(bench.engine.sheet('Report'), 2, 1, '99');
    bench.engine.deleteSheet(bench.engine.sheet('Method'));
    const { leftSheets } = await writeSheets(bench, ALL);
    expect(leftSheets.map(({ title, note }) => [title, note.id])).toEqual([['Report', 'sheet.edited']]);
    expect(titles(bench)).toEqual(['Orders', 'Customers', 'Report', 'Method']);
  });

  test('that are wanted no more go, a table in which nobody wrote among them', async () => {
    const bench = await written();
    await writeSheets(bench, [METHOD]);
    expect(titles(bench)).toEqual(['Orders', 'Method']);
    const alone = new Bench();
    await writeSheets(alone, [METHOD]);
    expect(bench.engine.snapshot().names).toEqual(alone.engine.snapshot().names);
    await writeSheets(bench, []);
    const { settings } = bench.engine.snapshot();
    expect(titles(bench)).toEqual(['Orders']);
    expect(settings).not.toHaveProperty(['CustomerTiers.sheets']);
  });

  test('a table in which people wrote stays as an ordinary sheet when it is wanted no more', async () => {
    const bench = await written();
    writeOwner(bench);
    await writeSheets(bench, []);
    expect(titles(bench)).toEqual(['Orders', 'Customers']);
    const { names, tables, sheets } = bench.engine.snapshot();
    expect(names).toMatchObject([{ name: '_CT_source' }]);
    expect(tables).toHaveLength(1);
    expect(sheets[1]).toMatchObject({ conditionalFormats: [] });
    expect(sheets[1]?.cells).toMatchObject({ F5: '王五' });
  });

  test('a write that is cancelled leaves the workbook as it was', async () => {
    const bench = new Bench();
    const before = bench.engine.snapshot();
    const abort = new AbortController();
    let requests = 0;
    bench.engine.failures = (_, body) => {
      requests += 1;
      // The report is there and its cells are being written.
      if (body.includes('About fates') || body.includes('"Fate"')) abort.abort();
      return undefined;
    };
    expect(await faultIn(writeSheets(bench, ALL, { signal: abort.signal }))).toBe('run.cancelled');
    expect(requests).toBeGreaterThan(20);
    expect(bench.engine.snapshot()).toEqual(before);
  });
});

describe('Clear takes output sheets away', () => {
  test('all of them where nobody wrote', async () => {
    const bench = await written();
    expect(await bench.workbook.clear()).toEqual({ cleared: true, lost: 0, left: [] });
    expect(bench.engine.snapshot()).toEqual(new Bench().engine.snapshot());
  });

  test('a table in which people wrote is kept as theirs, or deleted when they say so', async () => {
    const kept = await written();
    writeOwner(kept);
    await kept.workbook.clear('keep');
    expect(titles(kept)).toEqual(['Orders', 'Customers']);
    expect(kept.engine.snapshot()).toMatchObject({ names: [], settings: {} });
    const deleted = await written();
    writeOwner(deleted);
    await deleted.workbook.clear('delete');
    expect(deleted.engine.snapshot()).toEqual(new Bench().engine.snapshot());
  });

  test('a table that cannot be deleted is told, and goes with the next Clear', async () => {
    const bench = await written();
    bench.engine.protectStructure();
    const { left } = await bench.workbook.clear('delete');
    expect(left.map(({ title, note }) => [title, note.id])).toContainEqual([
      'Customers',
      'sheet.structureProtected',
    ]);
    bench.engine.unprotectStructure();
    await bench.workbook.clear('delete');
    expect(titles(bench)).not.toContain('Customers');
    expect(bench.engine.snapshot()).toMatchObject({ names: [], settings: {} });
  });

  test('names of sheets of which nothing is known go too', async () => {
    const bench = await written();
    await bench.inExcel((_, context) => context.workbook.settings.getItem('CustomerTiers.sheets').delete());
    expect((await bench.workbook.clear()).cleared).toBe(true);
    expect(bench.engine.snapshot()).toMatchObject({ names: [], settings: {} });
    expect(titles(bench)).toEqual(['Orders', 'Customers', 'Report', 'Method']);
  });
});
