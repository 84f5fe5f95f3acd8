import { excelOver } from '../excelOver';

const write = async (values: unknown, address = 'A1:B2', options = {}) => {
  const over = excelOver(options);
  await over.run(async (context, sheet) => {
    sheet.getRange(address).values = values as never;
    await context.sync();
  });
  return over;
};

test('texts written to General cells are read as typed', async () => {
  const over = await write([
    ['00123', '1E5'],
    ['TRUE', '2024-01-05'],
  ]);
  expect(over.values('A1:B2')).toEqual([
    [123, 100_000],
    [true, 45_296],
  ]);
});

test('written dates and numbers are read as in en-US or ISO, whatever the culture; local formulas as the culture has them', async () => {
  const over = await write(
    [
      ['19-8-2025', '1,5'],
      ['2025-08-19', '1.5'],
    ],
    'A1:B2',
    { culture: 'de-DE' },
  );
  expect(over.values('A1:B2')).toEqual([
    ['19-8-2025', '1,5'],
    [45_888, 1.5],
  ]);
  await over.run(async (context, sheet) => {
    sheet.getRange('C1:D1').formulasLocal = [['19.08.2025', '1,5']];
    await context.sync();
  });
  expect(over.values('C1:D1')).toEqual([[45_888, 1.5]]);
});

test('a text format set before keeps texts, also formulas and numbers', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const range = sheet.getRange('A1:A5');
    range.numberFormat = '@' as never;
    range.values = [['=1'], ['00123'], ['1-2'], [5], ["'x"]];
    await context.sync();
  });
  expect(over.values('A1:A5')).toEqual([['=1'], ['00123'], ['1-2'], ['5'], ["'x"]]);
});

test('an apostrophe makes text in a General cell and is not read back', async () => {
  const over = await write([
    ["'00123", "'=1"],
    ['x', 'y'],
  ]);
  await over.run(async (context, sheet) => {
    const range = sheet.getRange('A1:B1').load('values,formulas');
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[['00123', '=1']], [['00123', '=1']]]);
  });
});

test('= + - make formulas; a formula differs from its value', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const range = sheet.getRange('A1:A4').load('values,formulas');
    range.values = [['="A"'], ['=5'], ['-x'], ['=B1+1']];
    range.load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([['A'], [5], [''], ['']]);
    expect(range.formulas).toEqual([['="A"'], ['=5'], ['=-x'], ['=B1+1']]);
  });
});

test('null leaves a cell as it is, an empty text empties it, one value fills all', async () => {
  const over = await write([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  await over.run(async (context, sheet) => {
    sheet.getRange('A1:B2').values = [
      [null, ''],
      ['x', null],
    ];
    sheet.getRange('D1:E2').values = 'all' as never;
    await context.sync();
  });
  expect(over.values('A1:B2')).toEqual([
    ['a', ''],
    ['x', 'd'],
  ]);
  expect(over.values('D1:E2')).toEqual([
    ['all', 'all'],
    ['all', 'all'],
  ]);
});

test.each([
  [[['a']]],
  [[['a', 'b', 'c']]],
  [[['a', 'b'], ['c']]],
  [
    [
      ['a', {}],
      ['c', 'd'],
    ],
  ],
  [
    [
      ['x'.repeat(32_768), ''],
      ['', ''],
    ],
  ],
])('a block of the wrong shape or with a wrong value is refused whole (%#)', async (values) => {
  const over = excelOver();
  const { code, location } = await over.fails((_, sheet) => (sheet.getRange('A1:B2').values = values));
  expect([code, location]).toEqual(['InvalidArgument', 'Range.values']);
  expect(over.engine.usedArea(over.engine.activeSheet)).toBeNull();
});

test('more than 1 500 cells arrive whole, though the library splits them', async () => {
  const over = excelOver();
  const values = Array.from({ length: 4000 }, (_, i) => [i, `text ${i}`]);
  await over.run(async (context, sheet) => {
    const range = sheet.getRange('A1:B4000');
    range.values = values;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test('what fails leaves earlier actions of the batch done and later ones undone', async () => {
  const over = excelOver();
  await over.fails((_, sheet) => {
    sheet.getRange('A1').values = [['done']];
    sheet.getRange('A2').values = [['a', 'b']];
    sheet.getRange('A3').values = [['never']];
  });
  expect(over.values('A1:A3')).toEqual([['done'], [''], ['']]);
});

test('rows that a filter hides make values go astray', async () => {
  const over = excelOver();
  over.fill([
    ['tier', 'x'],
    ['A', '1'],
    ['B', '2'],
    ['A', '3'],
  ]);
  await over.run(async (context, sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A1:B4'), 0, { filterOn: 'Values', values: ['A'] });
    sheet.getRange('B2:B4').values = [[10], [20], [30]];
    await context.sync();
  });
  expect(over.values('B1:B4')).toEqual([['x'], [10], [2], [20]]);
});

test('formats: number format, fill, font, alignment; mixed ones read null', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.numberFormat = [
      ['0.00', '@'],
      [null, 'General'],
    ] as never;
    range.format.set({ horizontalAlignment: 'Center', wrapText: true, columnWidth: 80 });
    range.format.font.set({ bold: true, color: 'red', size: 14 });
    sheet.getRange('A1').format.fill.color = '#AABBCC';
    range.load(
      'numberFormat,format/columnWidth,format/horizontalAlignment,format/font/bold,format/font/color,format/fill/color',
    );
    const first = sheet.getRange('A1').load('format/fill/color');
    await context.sync();
    expect(range.numberFormat).toEqual([
      ['0.00', '@'],
      ['General', 'General'],
    ]);
    expect([
      range.format.columnWidth,
      range.format.horizontalAlignment,
      range.format.font.bold,
      range.format.font.color,
    ]).toEqual([80, 'Center', true, '#FF0000']);
    expect([range.format.fill.color, first.format.fill.color]).toEqual(['', '#AABBCC']);
    sheet.getRange('A1').format.fill.clear();
    sheet.getRange('A1').load('format/fill/color');
    first.load('format/fill/color');
    await context.sync();
    expect(first.format.fill.color).toBe('#FFFFFF');
  });
  expect((await over.fails((_, sheet) => (sheet.getRange('A1').format.fill.color = 'nonsense'))).code).toBe(
    'InvalidArgument',
  );
});

test('clear takes contents, formats or both', async () => {
  const over = excelOver();
  over.fill([['5%', '6%', '7%']]);
  await over.run(async (context, sheet) => {
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    const range = sheet.getRange('A1:C1').load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual([['', 0.06, '']]);
    expect(range.numberFormat).toEqual([['0%', 'General', 'General']]);
  });
});

test('insert answers the blank range and moves the cells', async () => {
  const over = excelOver();
  over.fill([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  await over.run(async (context, sheet) => {
    const blank = sheet.getRange('A1:A1').insert('Right').load('address,values');
    sheet.getRange('1:1').delete('Up');
    await context.sync();
    expect(blank.values).toEqual([['']]);
  });
  expect(over.values('A1:C1')).toEqual([['c', 'd', '']]);
});

test('the date system is told by functions.date', async () => {
  for (const [dateSystem, serial] of [
    [1900, 1462],
    [1904, 0],
  ] as const) {
    const over = excelOver({ dateSystem });
    await over.run(async (context) => {
      const date = context.workbook.functions.date(1904, 1, 1).load('value,error');
      await context.sync();
      expect(date.value).toBe(serial);
    });
  }
});

test('the culture answers its separators and patterns', async () => {
  const over = excelOver({ culture: 'de-DE' });
  await over.run(async (context) => {
    const { application } = context.workbook;
    application.load(
      'decimalSeparator,thousandsSeparator,calculationMode,cultureInfo/name,cultureInfo/numberFormat,cultureInfo/datetimeFormat',
    );
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([
      application.decimalSeparator,
      application.thousandsSeparator,
      application.cultureInfo.name,
    ]).toEqual([',', '.', 'de-DE']);
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe('dd.MM.yyyy');
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
  });
});
