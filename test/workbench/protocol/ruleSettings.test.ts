import { excelOver } from '../excelOver';

const limit = (formula: string) => ({ type: 'Number', operator: 'GreaterThanOrEqual', formula }) as const;

test('an icon set is set and read back; the first limit is ignored', async () => {
  const over = excelOver();
  over.fill([['-1'], ['0'], ['1']]);
  await over.run(async (context, sheet) => {
    const { iconSet } = sheet.getRange('A1:A3').conditionalFormats.add('IconSet');
    iconSet.load();
    await context.sync();
    expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(['=0', '=33', '=67']);
    iconSet.style = 'ThreeTriangles';
    iconSet.criteria = [limit('=99'), limit('=0'), { ...limit('=0'), operator: 'GreaterThan' }];
    iconSet.showIconOnly = true;
    iconSet.reverseIconOrder = true;
    iconSet.load();
    await context.sync();
    expect(iconSet.toJSON()).toEqual({
      style: 'ThreeTriangles',
      criteria: [
        { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=0', customIcon: null },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0', customIcon: null },
        { type: 'Number', operator: 'GreaterThan', formula: '=0', customIcon: null },
      ],
      reverseIconOrder: true,
      showIconOnly: true,
    });
  });
  const { engine } = over;
  const icons = [0, 1, 2].map((row) => engine.cell(engine.activeSheet, row, 0).painted.icon);
  expect(icons.map((icon) => [icon?.set, icon?.index])).toEqual([
    ['ThreeTriangles', 2],
    ['ThreeTriangles', 1],
    ['ThreeTriangles', 0],
  ]);
});

test('a set of another size brings its own limits', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const { iconSet } = sheet.getRange('A1').conditionalFormats.add('IconSet');
    iconSet.criteria = [limit('=0'), limit('=1'), limit('=2')];
    iconSet.style = 'ThreeFlags';
    iconSet.load();
    await context.sync();
    expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(['=0', '=1', '=2']);
    iconSet.style = 'FiveRating';
    iconSet.load();
    await context.sync();
    expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(['=0', '=20', '=40', '=60', '=80']);
  });
});

test('a data bar has all its settings', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const { dataBar } = sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
    dataBar.axisColor = '#111111';
    dataBar.axisFormat = 'CellMidPoint';
    dataBar.barDirection = 'LeftToRight';
    dataBar.showDataBarOnly = true;
    dataBar.lowerBoundRule = { type: 'Percentile', formula: '=10' };
    dataBar.upperBoundRule = { type: 'HighestValue' };
    dataBar.positiveFormat.set({ fillColor: 'red', borderColor: '', gradientFill: false });
    dataBar.negativeFormat.set({
      fillColor: '#abcdef',
      borderColor: '#222222',
      matchPositiveFillColor: false,
      matchPositiveBorderColor: true,
    });
    dataBar.load();
    dataBar.positiveFormat.load();
    dataBar.negativeFormat.load();
    await context.sync();
    expect(dataBar.toJSON()).toEqual({
      axisColor: '#111111',
      axisFormat: 'CellMidPoint',
      barDirection: 'LeftToRight',
      showDataBarOnly: true,
      lowerBoundRule: { type: 'Percentile', formula: '=10' },
      upperBoundRule: { type: 'HighestValue' },
      positiveFormat: { fillColor: '#FF0000', borderColor: '', gradientFill: false },
      negativeFormat: {
        fillColor: '#ABCDEF',
        borderColor: '#222222',
        matchPositiveFillColor: false,
        matchPositiveBorderColor: true,
      },
    });
  });
});

test('a colour scale has two or three points', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const { colorScale } = sheet.getRange('A1:A3').conditionalFormats.add('ColorScale');
    const [minimum, maximum] = [
      { type: 'LowestValue', color: '#000000' },
      { type: 'HighestValue', color: '#ffffff' },
    ] as const;
    colorScale.criteria = { minimum, maximum };
    colorScale.load();
    await context.sync();
    expect([colorScale.threeColorScale, colorScale.criteria.maximum.color]).toEqual([false, '#FFFFFF']);
    colorScale.criteria = { minimum, midpoint: { type: 'Percent', formula: '=50', color: 'blue' }, maximum };
    colorScale.load();
    await context.sync();
    expect([colorScale.threeColorScale, colorScale.criteria.midpoint?.color]).toEqual([true, '#0000FF']);
  });
});

test('top and bottom, presets, texts and formulas are read back', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange('A1:A3');
    const { topBottom } = conditionalFormats.add('TopBottom');
    topBottom.rule = { rank: 10, type: 'TopPercent' };
    const { preset } = conditionalFormats.add('PresetCriteria');
    preset.rule = { criterion: 'EqualOrAboveAverage' };
    const { textComparison } = conditionalFormats.add('ContainsText');
    textComparison.rule = { operator: 'EndsWith', text: 'x' };
    const { custom } = conditionalFormats.add('Custom');
    custom.rule.formula = '=$K2="A"';
    custom.format.font.strikethrough = true;
    topBottom.load('rule');
    preset.load('rule');
    textComparison.load('rule');
    custom.load('rule/formula,format/font/strikethrough');
    await context.sync();
    expect([topBottom.rule, preset.rule, textComparison.rule]).toEqual([
      { rank: 10, type: 'TopPercent' },
      { criterion: 'EqualOrAboveAverage' },
      { operator: 'EndsWith', text: 'x' },
    ]);
    expect([custom.rule.formula, custom.format.font.strikethrough]).toEqual(['=$K2="A"', true]);
  });
});

type Formats = Excel.ConditionalFormatCollection;

test.each<[string, string, (formats: Formats) => unknown]>([
  [
    'fewer limits than icons',
    'InvalidArgument',
    (all) => (all.add('IconSet').iconSet.criteria = [limit('=0')]),
  ],
  [
    'no set of Excel’s',
    'InvalidArgument',
    (all) => (all.add('IconSet').iconSet.style = 'Stars' as 'ThreeStars'),
  ],
  [
    'a limit that says nothing',
    'InvalidArgument',
    (all) => (all.add('IconSet').iconSet.criteria = [limit('=0'), limit('=1'), limit('')]),
  ],
  [
    'the order of icons of one’s own',
    'InvalidOperation',
    (all) => {
      const { iconSet } = all.add('IconSet');
      iconSet.criteria = [
        { ...limit('=0'), customIcon: { set: 'ThreeFlags', index: 0 } },
        limit('=1'),
        limit('=2'),
      ];
      iconSet.reverseIconOrder = true;
    },
  ],
  [
    'rank 0',
    'InvalidArgument',
    (all) => (all.add('TopBottom').topBottom.rule = { rank: 0, type: 'TopItems' }),
  ],
  [
    '101 %',
    'InvalidArgument',
    (all) => (all.add('TopBottom').topBottom.rule = { rank: 101, type: 'TopPercent' }),
  ],
  [
    'an unknown preset',
    'InvalidArgument',
    (all) => (all.add('PresetCriteria').preset.rule = { criterion: 'Average' as 'AboveAverage' }),
  ],
  [
    'between one limit',
    'InvalidArgument',
    (all) => (all.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '=1' }),
  ],
  [
    'a scale without colour',
    'InvalidArgument',
    (all) =>
      (all.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue' },
        maximum: { type: 'HighestValue', color: '#FFFFFF' },
      }),
  ],
  [
    'an axis elsewhere',
    'InvalidArgument',
    (all) => (all.add('DataBar').dataBar.axisFormat = 'Left' as 'None'),
  ],
])('%s: %s', async (_, code, set) => {
  const over = excelOver();
  const fault = await over.fails((__, sheet) => {
    set(sheet.getRange('A1:A3').conditionalFormats);
  });
  expect(fault.code).toBe(code);
});
