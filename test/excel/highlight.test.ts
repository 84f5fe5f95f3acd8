import type { TierColumn, TierRule, WriteReport } from '../../src/workbook';
import { Bench, ORDERS } from '../support/adapter';
import { A_AND_B, columnOf, writePlan } from '../support/plan';
import { atEveryRequest, finishAfterTrouble, trialOf, tryWithTrouble } from '../support/trial';
import { brokenOffAnywhere } from '../support/trouble';
import { stateOf } from '../support/workbookState';

const RULES: readonly TierRule[] = [
  { name: 'A', fill: '#E2F3E5', font: '#000000' },
  { name: 'Say "B"', fill: '#FFF6DC', font: '#1F1F1F' },
];
const TIER = columnOf('tier', 'text', A_AND_B, ['A', 'Say "B"', '', 'A', '', '']);
const OTHER = columnOf('other', 'text', A_AND_B, ['B', 'B', '', 'B', '', '']);

const write = (
  bench: Bench,
  rules: readonly TierRule[] | null = RULES,
  columns: readonly TierColumn[] = [TIER],
): Promise<WriteReport> =>
  writePlan(bench, columns, rules === null ? {} : { highlight: { column: 'tier', rules } });

interface Rule {
  readonly type: string;
  readonly areas: readonly string[];
  readonly rule: { readonly formula?: string };
  readonly format: { readonly fill?: string; readonly fontColor?: string };
}

const rules = (bench: Bench): Rule[] =>
  (bench.engine.snapshot().sheets[0]?.conditionalFormats ?? []) as Rule[];

/** The rules that paint rows, in order of priority. */
const painted = (bench: Bench): string[] =>
  rules(bench)
    .filter(({ type }) => type === 'Custom')
    .map(({ areas, rule, format }) => `${areas.join()} ${rule.formula ?? ''} ${format.fill ?? ''}`);

const BOTH = ['A2:C7 =$D2="A" #E2F3E5', 'A2:C7 =$D2="Say ""B""" #FFF6DC'];

describe.each(['1.9', '1.14', '1.15'] as const)('the rows’ highlight at ExcelApi %s', (apiLevel) => {
  const open = (): Bench => new Bench(ORDERS, { apiLevel });

  test('is one rule per tier over the source’s rows, behind the user’s rules and the columns’', async () => {
    const bench = open();
    await bench.inExcel((sheet) => {
      const rule = sheet.getRange('C2:C7').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$C2<0';
      rule.custom.format.fill.color = '#FF0000';
    });
    await write(bench);
    expect(painted(bench)).toEqual(['C2:C7 =$C2<0 #FF0000', ...BOTH]);
    expect(
      rules(bench)
        .map(({ type }) => type)
        .slice(-2),
    ).toEqual(['Custom', 'Custom']);
    const once = bench.engine.snapshot();
    await write(bench);
    await write(bench);
    expect(bench.engine.snapshot()).toEqual(once);
  });

  test('touches no cell and no format of the user’s', async () => {
    const bench = open();
    await write(bench);
    const twin = open();
    await write(twin, null);
    const [sheet, other] = [bench, twin].map((one) => one.engine.snapshot().sheets[0]);
    expect([sheet?.cells, sheet?.formats]).toEqual([other?.cells, other?.formats]);
  });

  test('goes with Clear, and with a run that has none; the user’s rules stay', async () => {
    for (const gone of ['clear', 'run'] as const) {
      const bench = open();
      await bench.inExcel((sheet) => {
        const rule = sheet.getRange('A2:C7').conditionalFormats.add('Custom');
        rule.custom.rule.formula = '=$D2="A"';
        rule.custom.format.fill.color = '#FF0000';
      });
      await write(bench);
      if (gone === 'clear') await bench.workbook.clear();
      else await write(bench, null);
      expect([gone, painted(bench)]).toEqual([gone, ['A2:C7 =$D2="A" #FF0000']]);
    }
  });

  test('grows with the rows, in a table too', async () => {
    const bench = open();
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    bench.select(2, 2);
    await write(bench);
    expect(painted(bench)).toEqual(BOTH);
    await bench.inExcel((_, context) => context.workbook.tables.getItem('Sales').rows.add());
    await write(bench);
    expect(painted(bench)).toEqual(BOTH.map((rule) => rule.replace('C7', 'C8')));
    await bench.workbook.clear();
    expect(painted(bench)).toEqual([]);
  });
});

describe('the rows’ highlight is found again', () => {
  test('after rows and columns were inserted', async () => {
    const bench = new Bench();
    await write(bench);
    bench.engine.insertColumns(bench.sheet, 0);
    bench.engine.insertRows(bench.sheet, 0, 2);
    bench.select(2, 1, 7, 3);
    await write(bench);
    expect(painted(bench)).toEqual(['B4:D9 =$E4="A" #E2F3E5', 'B4:D9 =$E4="Say ""B""" #FFF6DC']);
    await bench.workbook.clear();
    expect(rules(bench)).toEqual([]);
  });

  test('by what it says, when a program gave the rules new ids', async () => {
    const bench = new Bench();
    await write(bench);
    await bench.inExcel((sheet) => {
      sheet.getRange().conditionalFormats.clearAll();
      for (const [name, fill] of [
        ['A', '#e2f3e5'],
        ['Say ""B""', '#fff6dc'],
      ]) {
        const rule = sheet.getRange('A2:C4').conditionalFormats.add('Custom');
        rule.custom.rule.formula = `=$D2="${name ?? ''}"`;
        rule.custom.format.fill.color = fill ?? '';
      }
    });
    await write(bench);
    expect(painted(bench)).toEqual(BOTH);
  });

  test('when the tier column was deleted, and refers to the one made anew', async () => {
    const bench = new Bench();
    await write(bench, RULES, [TIER, OTHER]);
    bench.engine.deleteColumns(bench.sheet, 3);
    await write(bench, RULES, [TIER, OTHER]);
    expect(painted(bench)).toEqual(BOTH.map((rule) => rule.replace('$D2', '$E2')));
  });
});

test('a fault at any request with the highlight: as before, or done', async () => {
  const graded = async (rules: readonly TierRule[] | null): Promise<Bench> => {
    const bench = new Bench();
    await write(bench, rules);
    return bench;
  };
  await atEveryRequest({ open: () => new Bench(), run: (bench) => write(bench) });
  for (const rules of [null, [{ name: 'A', fill: '#DDEBF7', font: '#000000' }]])
    await atEveryRequest({ open: () => graded(RULES), run: (bench) => write(bench, rules) });
});

test('a fault within a request that makes rules leaves none without its colour', async () => {
  const trial = await trialOf({ open: () => new Bench(), run: (bench) => write(bench) });
  const runs = await tryWithTrouble(trial, (n) => {
    const body = trial.requests[n - 1] ?? '';
    return body.includes('"Custom"') ? brokenOffAnywhere(body) : [];
  });
  expect(runs).toBeGreaterThan(20);
});

test('Clear that failed anywhere is finished by the next', async () => {
  const graded = async (): Promise<Bench> => {
    const bench = new Bench();
    await write(bench);
    return bench;
  };
  const trial = await trialOf({ open: graded, run: (bench) => bench.workbook.clear() });
  expect(trial.after).toBe(stateOf(new Bench()));
  const runs = await finishAfterTrouble(trial, (bench) => [0, 1, 2].map((column) => bench.column(column, 7)));
  expect(runs).toBeGreaterThan(10);
});
