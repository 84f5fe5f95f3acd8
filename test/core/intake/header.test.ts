import fc from 'fast-check';
import type { Cell } from '../../../src/core';
import { headerNames, locateHeader } from '../../../src/core';
import { columnByHeader } from '../../../src/core/intake/headers';
import { abc, faultOf, gradeSheet, metricOf, shapeOf } from '../gradeRows';

type Rows = Cell[][];

const ONE = ['甲', 45296, 80];
const TWO = ['乙', 45297, 90];

/** Sheets with the index of their header's last row, and how many rows it has. */
const place = (rows: Rows): [row: number, rows: number] => {
  const found = locateHeader(rows);
  return [found.row, found.rows];
};

describe('the header', () => {
  it.each<[string, Rows]>([
    ['with known words', [['客户', '日期', '金额'], ONE, TWO]],
    [
      'with one known word',
      [
        ['Kunde', 'amount'],
        ['a', 5],
      ],
    ],
    [
      'without any known word',
      [
        ['Kunde', 'Betrag'],
        ['a', 5],
        ['b', 6],
      ],
    ],
    [
      'with known words in a row of data',
      [
        ['客户', '类型', '说明'],
        ['甲', '会员', '商品'],
        ['乙', '会员', '产品'],
      ],
    ],
    [
      'of unknown words over known ones',
      [
        ['Art', 'Text', 'Wert'],
        ['account', 'member', 'x'],
        ['a', 'b', 'c'],
      ],
    ],
    [
      'with years',
      [
        ['客户', 2023, 2024],
        ['甲', 5, 6],
        ['乙', 7, 8],
      ],
    ],
    [
      'with an error cell',
      [
        ['客户', { error: '#N/A' }],
        ['甲', 5],
      ],
    ],
    [
      'with an empty cell',
      [
        ['客户', '', '金额'],
        ['甲', 'x', 5],
        ['乙', 'y', 6],
      ],
    ],
    [
      'with an empty cell over words',
      [
        ['客户', '', '备注'],
        ['甲', '会员', '好'],
        ['乙', '会员', ''],
      ],
    ],
    [
      'with an empty cell over numbers',
      [
        ['客户', '', '金额'],
        ['会员', '无', '无'],
        ['乙', 5, 6],
        ['丙', 7, 8],
      ],
    ],
    [
      'with an empty cell over a row that has words in other columns too',
      [
        ['客户', '金额', '', '备注'],
        ['甲', '无', '无', 'x'],
        ['乙', 5, 6, ''],
      ],
    ],
    [
      'with an empty cell over words, of which one has no numbers below it',
      [
        ['客户', '金额', '', '备注'],
        ['', '线上', '线下', ''],
        ['甲', 5, 'x', ''],
      ],
    ],
    [
      'with an empty cell over a row of notes that has no numbers below it',
      [
        ['客户', '金额', ''],
        ['', '未付', '未付'],
      ],
    ],
    [
      'with one word and many empty cells',
      [
        ['客户', '', '', ''],
        ['甲', 'a', 'b', 'c'],
        ['乙', 'a', 'b', 'c'],
      ],
    ],
    ['of one column', [['客户'], ['甲'], ['乙']]],
    [
      'with a second language below it',
      [
        ['客户', '金额'],
        ['Customer', 'Amount'],
        ['甲', 5],
      ],
    ],
    ['without rows', [['客户', '日期', '金额']]],
  ])('in the first row stays there: %s', (_, rows) => {
    expect(place(rows)).toEqual([0, 1]);
  });

  it.each<[string, Rows, number]>([
    ['a title', [['2024 年销售明细', '', ''], ['客户', '日期', '金额'], ONE], 1],
    [
      'a title and a blank row',
      [['2024 年销售明细', '', ''], ['', '', ''], ['客户', '日期', '金额'], ONE],
      2,
    ],
    [
      'a title, a day of printing and the unit',
      [
        ['销售报表', '', ''],
        ['制表日期 2024-05-01', '', ''],
        ['', '', '单位：元'],
        ['客户', '日期', '金额'],
        ONE,
      ],
      3,
    ],
    ['a day in a cell of its own', [['制表日期', 45413, ''], ['客户', '日期', '金额'], ONE, TWO], 1],
    ['a date written as text', [['制表日期', '2024-05-01', ''], ['客户', '日期', '金额'], ONE, TWO], 1],
    ['a title that is a known word', [['Orders', '', ''], ['Customer', 'Date', 'Amount'], ONE], 1],
    ['a title of two cells', [['销售', '二季度', ''], ['客户', '日期', '金额'], ONE, TWO], 1],
    ['a title over unknown words', [['Bericht', '', ''], ['Kunde', 'Tag', 'Betrag'], ONE], 1],
    ['blank rows only', [['', '', ''], ['', '', ''], ['客户', '日期', '金额'], ONE], 2],
    [
      'labels with what they label, one of them a known word',
      [
        ['客户', '甲公司', '', ''],
        ['日期', '2024-01-01', '', ''],
        ['', '', '', ''],
        ['订单号', '客户', '日期', '金额'],
        ['A1', '甲', 45296, 80],
      ],
      3,
    ],
    [
      'a label right above the header',
      [
        ['客户', '甲公司', '', ''],
        ['订单号', '客户', '日期', '金额'],
        ['A1', '甲', 45296, 80],
      ],
      1,
    ],
    [
      'a label with a colon, in a list without numbers',
      [
        ['客户档案', '', ''],
        ['单位：', '某公司', ''],
        ['客户', '客户经理', '区域'],
        ['甲', '张三', '华东'],
      ],
      2,
    ],
    [
      'a label in a list without numbers',
      [
        ['客户', '某公司', ''],
        ['客户', '客户经理', '区域'],
        ['甲', '张三', '华东'],
      ],
      1,
    ],
  ])('stands below %s', (_, rows, row) => {
    expect(place(rows)).toEqual([row, 1]);
  });

  it.each<[string, Rows, number]>([
    [
      'years over amounts and quantities',
      [
        ['客户', '2023', '', '2024', ''],
        ['', '金额', '数量', '金额', '数量'],
        ['甲', 5, 1, 6, 2],
      ],
      1,
    ],
    [
      'a title, then groups',
      [
        ['年度汇总', '', '', ''],
        ['客户', '2023年', '', '备注'],
        ['', '金额', '数量', ''],
        ['甲', 5, 1, 'x'],
      ],
      2,
    ],
    [
      'groups over a full second row',
      [
        ['', '2023', '', '2024', ''],
        ['客户', '金额', '数量', '金额', '数量'],
        ['甲', 5, 1, 6, 2],
      ],
      1,
    ],
    [
      'months below an amount',
      [
        ['客户', '金额', ''],
        ['', '1月', '2月'],
        ['甲', 5, 6],
      ],
      1,
    ],
    [
      'years below an amount',
      [
        ['客户', '金额', ''],
        ['', 2023, 2024],
        ['甲', 5, 6],
        ['乙', 7, 8],
      ],
      1,
    ],
    [
      'a group that is repeated, not merged',
      [
        ['客户', '本期', '本期'],
        ['客户', '金额', '数量'],
        ['甲', 5, 1],
      ],
      1,
    ],
    [
      'unknown words in one group only',
      [
        ['客户', '日期', '金额', '', '备注'],
        ['', '', '线上', '线下', ''],
        ['甲', 45296, 5, 6, 'x'],
        ['乙', 45297, '', 7, ''],
      ],
      1,
    ],
    [
      'unknown words in one group, rows cut off behind the last cell',
      [
        ['客户', '销售额'],
        ['', '手机', '电脑', '配件'],
        ['甲', '5', '6', '7'],
        ['乙', '8', '9', '1'],
      ],
      1,
    ],
    [
      'unknown words in two groups, below a title',
      [
        ['年度汇总', '', '', '', ''],
        ['客户', '销售额', '', '利润', ''],
        ['', '手机', '电脑', '手机', '电脑'],
        ['甲', 5, 6, 1, 2],
      ],
      2,
    ],
    [
      'a narrow row without gaps that alone says who is the customer',
      [
        ['客户', '订单', '', ''],
        ['名称', '日期', '金额', '数量'],
        ['甲', 45296, 5, 1],
      ],
      1,
    ],
    [
      'names of groups with a gap over a full second row',
      [
        ['Order', '', 'Money'],
        ['Customer', 'Order date', 'Amount'],
        ['甲', 45296, 80],
      ],
      1,
    ],
    [
      'narrow groups',
      [
        ['客户', '2024年', '', '', '', ''],
        ['', '金额', '数量', '成本', '利润', '件数'],
        ['甲', 5, 1, 2, 3, 4],
      ],
      1,
    ],
  ])('is two rows high: %s', (_, rows, row) => {
    expect(place(rows)).toEqual([row, 2]);
  });

  it.each<[string, Rows]>([
    [
      'all numbers',
      [
        ['甲', 45296, 80],
        ['乙', 45297, 90],
      ],
    ],
    [
      'a cell is missing below',
      [
        ['甲', '华东', 80],
        ['乙', '华南', ''],
      ],
    ],
    ['nothing at all', []],
  ])('is looked for in vain without guessing: %s', (_, rows) => {
    expect(place(rows)).toEqual([0, 1]);
  });

  it('that is data is a problem that names its row', () => {
    expect(
      faultOf(() =>
        gradeSheet(
          [
            ['甲', 45296, 80],
            ['乙', 45297, 90],
          ],
          abc(),
        ),
      ),
    ).toEqual({
      id: 'source.noHeader',
      values: { row: 1, text: '甲' },
    });
    expect(
      faultOf(() =>
        gradeSheet(
          [
            ['甲', '2024-01-05', '80'],
            ['乙', '2024-01-06', '90'],
          ],
          abc(),
        ),
      ),
    ).toMatchObject({
      id: 'source.noHeader',
    });
    const titled = [['2024 年销售明细', '', ''], ONE, TWO];
    expect(faultOf(() => gradeSheet(titled, abc()))).toEqual({
      id: 'source.noHeader',
      values: { row: 1, text: '2024 年销售明细' },
    });
  });
});

describe('names of columns', () => {
  it.each<[string, Rows, string[]]>([
    ['are the header', [['客户', ' 金额 ']], ['客户', '金额']],
    ['are letters of the column where it is empty', [['客户', '', ' ']], ['客户', '[E]', '[F]']],
    ['tell duplicates apart by their letters', [['金额', '客户', '金额']], ['金额 [D]', '客户', '金额 [F]']],
    [
      'tell them apart from what is written so',
      [['金额 [D]', '', '金额 [D]']],
      ['金额 [D] [D]', '[E]', '金额 [D] [F]'],
    ],
    ['may be numbers and errors', [[2023, 2024, { error: '#REF!' }]], ['2023', '2024', '#REF!']],
    [
      'are put together of two rows',
      [
        ['2023', '', '2024', ''],
        ['金额', '数量', '金额', '数量'],
      ],
      ['2023 金额', '2023 数量', '2024 金额', '2024 数量'],
    ],
    [
      'take the upper cell alone over an empty one',
      [
        ['客户', '2024', ''],
        ['', '金额', '数量'],
      ],
      ['客户', '2024 金额', '2024 数量'],
    ],
    [
      'go no further right than named cells',
      [
        ['2024', '', '', ''],
        ['金额', '', '金额', '备注'],
      ],
      ['2024 金额', '[E]', '金额', '备注'],
    ],
    [
      'begin anew where a lower cell comes again',
      [
        ['2024', '', ''],
        ['金额', '数量', '金额'],
      ],
      ['2024 金额', '2024 数量', '金额'],
    ],
    [
      'say once what both rows say',
      [
        ['客户', '本期', '本期'],
        ['客户', '金额', '数量'],
      ],
      ['客户', '本期 金额', '本期 数量'],
    ],
  ])('%s', (_, rows, names) => {
    expect(headerNames(rows, 3)).toEqual(names);
  });

  it('are all different', () => {
    const row: Cell[] = Array.from({ length: 16_384 }, () => '金额');
    const names = headerNames([row], 0);
    expect([new Set(names).size, names[0], names.at(-1)]).toEqual([16_384, '金额 [A]', '金额 [XFD]']);
  });

  it('name a column in a policy: an empty header by its letters, a duplicate by name and letters', () => {
    const sheet: Rows = [
      ['', '金额', '金额'],
      ['甲', 1, 10],
      ['乙', 2, 20],
    ];
    const amount = (column: string): unknown =>
      metricOf(gradeSheet(sheet, abc({}, { columns: { customer: '[A]', amount: column } })), 'amount');
    expect(amount('金额 [C]')).toEqual({ 甲: 10, 乙: 20 });
    expect(amount('金额 [b]')).toEqual({ 甲: 1, 乙: 2 });
    expect(faultOf(() => amount('金额'))).toEqual({
      id: 'source.headerTwice',
      values: { column: '金额', sheet: 'Sheet1', headers: '"金额 [B]", "金额 [C]"' },
    });
  });
});

describe('a header of known words', () => {
  const words = ['客户', '日期', '金额', '数量', '地区', 'Customer', 'Date', 'Amount', 'note', 'x1'];
  const cell = fc.oneof(
    fc.constantFrom<Cell>('', '会员', '产品', '2024', 2023, '合计', { error: '#N/A' }),
    fc.integer({ min: -5, max: 99_999 }),
    fc.string({ maxLength: 6 }),
  );

  it('in a full first row is never looked for elsewhere, whatever the rows are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...words), { minLength: 3, maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 }),
        (header, rows) => {
          // Rows that are wider than twice the header would make a title of it.
          const fitting = rows.map((row) => row.slice(0, header.length));
          expect(place([header, ...fitting])).toEqual([0, 1]);
        },
      ),
    );
  });

  it('gives each column a name of its own, by which a policy finds it', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (header) => {
        const names = headerNames([header], 3);
        expect(new Set(names).size).toBe(header.length);
        expect(names.map((name) => columnByHeader(shapeOf(names), name))).toEqual([...names.keys()]);
      }),
    );
  });
});
