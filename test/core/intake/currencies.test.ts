import { formatCurrency } from '../../../src/core/intake/currencyFormat';
import type { Cell } from '../../../src/core';
import type { Sheet, Told } from '../gradeRows';
import { abc, faultOf, gradeSheet, metricOf } from '../gradeRows';

describe('the currency of a number format', () => {
  it.each([
    ['¥#,##0.00', '¥'],
    ['\\¥#,##0', '¥'],
    ['"￥"#,##0.00', '¥'],
    ['[$¥-804]#,##0.00', '¥'],
    ['[$￥-804]#,##0.00', '¥'],
    ['_ [$¥-804]* #,##0.00_ ;_ [$¥-804]* \\-#,##0.00_ ;_ [$¥-804]* "-"??_ ;_ @_ ', '¥'],
    ['_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', '¥'],
    ['0.00"元"', '¥'],
    ['0.0,"万元"', '¥'],
    ['"RMB "#,##0', '¥'],
    ['[$CNY] #,##0.00', '¥'],
    ['$#,##0.00', '$'],
    ['"$"#,##0', '$'],
    ['[$$-409]#,##0.00', '$'],
    ['[$USD] #,##0', '$'],
    ['"$"#,##0_);[Red]\\("$"#,##0\\)', '$'],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', '$'],
    ['[$€-407] #,##0.00', '€'],
    ['[$€-2] #,##0.00', '€'],
    ['#,##0.00 €', '€'],
    ['_-* #,##0.00 [$€-407]_-', '€'],
    ['[$£-809]#,##0', '£'],
    // one sign, several countries: the locale tells
    ['[$¥-411]#,##0', 'JPY'],
    ['[$$-C04]#,##0.00', 'HK$'],
    ['[$$-1009]#,##0.00', 'C$'],
    // known to the format alone
    ['[$kr-41D] #,##0.00', 'kr'],
  ])('%s is %s', (format, sign) => expect(formatCurrency(format)).toBe(sign));

  it.each([
    'General',
    '',
    '0.00',
    '#,##0',
    '0%',
    '@',
    '[$-804]yyyy"年"m"月"d"日"',
    '[$-409]d-mmm-yy;@',
    '[Red]#,##0;[Blue]-#,##0',
    '#,##0.00_);(#,##0.00)',
    '0"件"',
    '0 "pcs"',
  ])('%s has none', (format) => expect(formatCurrency(format)).toBe(''));
});

const sheetOf = (cells: readonly Cell[]): Sheet => [
  ['customer', 'amount'],
  ...cells.map((cell, i) => [`c${i}`, cell]),
];
const run = (
  cells: readonly Cell[],
  source: object = {},
  more: Told = {},
): { amounts: unknown[]; mixed: unknown[] } => {
  const grading = gradeSheet(sheetOf(cells), abc({}, source), more);
  const amount = metricOf(grading, 'amount');
  return {
    amounts: cells.map((_, i) => amount[`c${i}`]),
    mixed: grading.warnings
      .filter(({ id }) => id === 'intake.mixedCurrencies')
      .map(({ values }) => values['signs']),
  };
};

describe('mixed currencies', () => {
  it.each<[string, Cell[], Told, string[]]>([
    ['texts', ['¥1', '$2', '¥3'], {}, ['¥ (B2), $ (B3)']],
    ['texts of three', ['5 EUR', '¥1', '£2'], {}, ['€ (B2), ¥ (B3), £ (B4)']],
    ['spellings of one', ['¥1', '￥2', 'RMB 3', '4元', 'CNY5'], {}, []],
    ['one and bare numbers', ['$1', 2, '3'], {}, []],
    ['a sign on what is no number', ['¥1', '$x'], {}, []],
    ['formats', [1, 2, 3], { formats: { amount: ['¥#,##0', '[$€-407] 0', '¥0'] } }, ['¥ (B2), € (B3)']],
    ['one format for all', [1, 2], { formats: { amount: '"$"#,##0' } }, []],
    ['texts beside formats', [1, '$2'], { formats: { amount: '¥0' } }, ['¥ (B2), $ (B3)']],
    ['a text’s own sign goes before the format', ['$1', '$2'], { formats: { amount: '¥0' } }, []],
    ['formats of empty cells', [1, '', 3], { formats: { amount: ['¥0', '$0', '¥0'] } }, []],
    ['formats that are not known', [1, 2], { formats: {} }, []],
  ])('of %s', (_, cells, more, mixed) => expect(run(cells, {}, more).mixed).toEqual(mixed));

  it('are warned of over all columns of money together', () => {
    const sheet: Sheet = [
      ['customer', 'amount', 'cost', 'quantity'],
      ['a', '$3', '¥1', 1],
      ['b', '$5', '¥2', 1],
    ];
    const mixed = { column: 'amount / cost', signs: '$ (B2), ¥ (C2)' };
    expect(gradeSheet(sheet, abc()).warnings).toEqual([{ id: 'intake.mixedCurrencies', values: mixed }]);
    expect(gradeSheet(sheet, abc({}, { rates: { $: 7.1 } })).warnings).toEqual([]);
    const columns = { customer: 'customer', amount: { difference: ['amount', 'cost'] } };
    expect(gradeSheet(sheet, abc({}, { columns })).warnings).toEqual([
      { id: 'intake.mixedCurrencies', values: mixed },
    ]);
  });

  it('are warned of once where a column has all of them', () => {
    const sheet: Sheet = [
      ['customer', 'amount', 'cost'],
      ['a', '$3', '¥1'],
      ['b', '¥5', '¥2'],
    ];
    expect(gradeSheet(sheet, abc()).warnings).toEqual([
      { id: 'intake.mixedCurrencies', values: { column: 'amount', signs: '$ (B2), ¥ (B3)' } },
    ]);
  });

  it.each<[string, Cell[], Told, object, unknown]>([
    ['texts', ['$1', 2, '3', 0], {}, {}, { count: 2, cell: 'B3', signs: '$ (B2)' }],
    [
      'formats',
      [1, 2],
      { formats: { amount: ['¥0', 'General'] } },
      {},
      { count: 1, cell: 'B3', signs: '¥ (B2)' },
    ],
    ['a sign without a rate', [1, '¥2'], {}, { $: 7 }, { count: 1, cell: 'B2', signs: '¥ (B3)' }],
    ['a sign with a rate', [1, '$2'], {}, { $: 7 }, undefined],
    ['what is no number', ['$1', 'n/a', ''], {}, {}, undefined],
  ])('numbers without a sign are told of beside %s', (_, cells, more, rates, values) => {
    const { warnings } = gradeSheet(sheetOf(cells), abc({}, { rates }), more);
    expect(warnings.find(({ id }) => id === 'intake.noCurrency')?.values).toEqual(
      values && { column: 'amount', ...values },
    );
  });

  it('are warned of among the rows that count only', () => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['a', '¥1'],
      ['合计', '$99'],
      ['', '€5'],
    ];
    expect(gradeSheet(sheet, abc()).warnings).toEqual([]);
    const hidden = { marks: { hidden: [[1, 1]] as const } };
    expect(gradeSheet(sheetOf(['¥1', '$2']), abc({}, { visibleOnly: true }), hidden).warnings).toEqual([]);
  });
});

describe('rates', () => {
  it.each<[object, Cell[], Told, unknown[], string[]]>([
    // 0.1 × 7.1 is .71 and not .7099999999999999
    [{ $: 7.1 }, ['$0.1', '¥5', 3], {}, [0.71, 5, 3], []],
    [{ USD: 7.1 }, ['$2', 'US$3'], {}, [14.2, 21.3], []],
    [{ RMB: 0.14 }, ['¥100', '50元', '$1'], {}, [14, 7, 1], []],
    [{ 元: 0.14 }, ['CNY 100'], {}, [14], []],
    [{ '€': 7.8 }, [10, 20], { formats: { amount: ['[$€-407]0', '¥0'] } }, [78, 20], []],
    [{ kr: 0.7 }, [10], { formats: { amount: '[$kr-41D] 0' } }, [7], []],
    [{ $: 7.1, '€': 7.8 }, ['$1', '€1', '¥1'], {}, [7.1, 7.8, 1], []],
    // ¥ and £ have no rate: taken as they stand, and named
    [{ $: 7.1 }, ['$1', '¥1', '£1'], {}, [7.1, 1, 1], ['¥ (B3), £ (B4)']],
    [{ '€': 7.8 }, ['$1', '¥1'], {}, [1, 1], ['$ (B2), ¥ (B3)']],
    [{ $: 7.1 }, ['($2)', '$1.5万'], {}, [-14.2, 106_500], []],
  ])('%j make %j one currency', (rates, cells, more, amounts, mixed) => {
    expect(run(cells, { rates }, more)).toEqual({ amounts, mixed });
  });

  it('convert amount, cost and profit, and no quantity', () => {
    const sheet: Sheet = [
      ['customer', 'amount', 'cost', 'profit', 'quantity'],
      ['a', '$10', '$4', '$6', 3],
      ['a', '¥10', 4, 6, 5],
    ];
    const more = { formats: { quantity: '"$"0' } };
    const grading = gradeSheet(sheet, abc({}, { rates: { $: 7 } }), more);
    // 70 + 10, 28 + 4, 42 + 6, 3 + 5
    expect(metricOf(grading, 'amount')).toEqual({ a: 80 });
    expect(metricOf(grading, 'cost')).toEqual({ a: 32 });
    expect(metricOf(grading, 'profit')).toEqual({ a: 48 });
    expect(metricOf(grading, 'quantity')).toEqual({ a: 8 });
  });

  it('convert the price of a product once', () => {
    const sheet: Sheet = [
      ['customer', 'price', 'pieces'],
      ['a', '$2.5', 4],
      ['b', '¥2.5', 4],
    ];
    const columns = { customer: 'customer', amount: { product: ['price', 'pieces'] } };
    // 2.5 × 7.1 × 4
    expect(metricOf(gradeSheet(sheet, abc({}, { columns, rates: { $: 7.1 } })), 'amount')).toEqual({
      a: 71,
      b: 10,
    });
  });

  it('change no repair: it is told as it was read', () => {
    const { rows } = gradeSheet(sheetOf(['$2']), abc({}, { rates: { $: 7 } }));
    expect(rows.repairs.map(({ kind, examples }) => [kind, examples[0]?.after])).toEqual([['currency', '2']]);
  });

  it.each([
    ['$', ['USD', 'usd', '美元', '美金', '美刀']],
    ['€', ['EUR', '欧元']],
    ['£', ['英镑']],
    ['HK$', ['港币', '港元']],
    ['¥', ['人民币', 'RMB', '元', '￥']],
  ])('of %s may be written in any way that is known', (sign, spellings) => {
    const text = `${sign}1`;
    expect(spellings.map((spelling) => run([text], { rates: { [spelling]: 3 } }).amounts)).toEqual(
      spellings.map(() => [3]),
    );
  });

  it('may be given for 日元 and for a code that no cell is read by', () => {
    expect(run(['100円'], { rates: { 日元: 0.05 } }).amounts).toEqual([5]);
    expect(run([10], { rates: { MXN: 0.4 } }, { formats: { amount: '[$MXN] 0' } }).amounts).toEqual([4]);
  });

  it('that give one currency two values are an error', () => {
    expect(faultOf(() => run(['¥1'], { rates: { RMB: 1, 元: 2 } }))).toEqual({
      id: 'source.rateTwice',
      values: { first: 'RMB', second: '元' },
    });
    expect(run(['¥1'], { rates: { RMB: 2, 元: 2 } }).amounts).toEqual([2]);
  });
});
