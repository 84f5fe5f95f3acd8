import { parsePolicy, presetNames, presetPolicy } from '../../../src/core';
import { faultOf } from '../gradeRows';

const METHODS = [{ id: 'abc', kind: 'abc' }];
const parse = (more: object): unknown => parsePolicy({ version: 1, methods: METHODS, ...more });
const fault = (more: object): unknown => faultOf(() => parse(more));

describe('a policy', () => {
  it('needs a version and methods; all else has defaults', () => {
    expect(parse({})).toEqual({
      version: 1,
      name: '',
      source: {
        indicators: [],
        asOf: 'latest',
        period: 'all',
        returns: 'net',
        frequency: 'orders',
        rates: {},
        dropDuplicates: false,
        visibleOnly: false,
        keepTotalRows: false,
        aliases: {},
        distinct: [],
      },
      rules: [],
      output: { columns: [], highlightRows: false, sheets: [], lists: [], colours: {} },
      playbook: [],
      methods: [
        {
          id: 'abc',
          kind: 'abc',
          metric: 'amount',
          cut: { kind: 'cumulativeShare', limits: [0.8, 0.95], crossing: 'in' },
          tiers: ['A', 'B', 'C'],
        },
      ],
      final: 'abc',
      unknown: 'Unknown',
    });
  });

  it('parsed again is the same policy', () => {
    for (const name of presetNames) expect(parsePolicy(presetPolicy(name))).toEqual(presetPolicy(name));
    const limits = { r: [30, 90], f: [2, 5], m: [100, 1000] };
    const rfm = parse({ methods: [{ kind: 'rfm', limits, segments: 'eight' }] });
    expect(rfm).toMatchObject({ methods: [{ bins: { r: 3, f: 3, m: 3 } }] });
    expect(parsePolicy(rfm)).toEqual(rfm);
  });

  it('keeps everything that is said of the source', () => {
    const source = {
      layout: 'transactions',
      columns: {
        customer: 'c',
        date: 'd',
        amount: { product: ['q', 'p'] },
        orderId: 'o',
        quantity: 'q',
        cost: { product: ['q', 'u'] },
        profit: { difference: ['a', 'u'] },
        product: 'x',
        group: 'g',
        owner: 'w',
        consent: 'y',
        referrer: 'r',
        dueDate: 'due',
        paidDate: 'paid',
      },
      indicators: [
        { column: 's', as: 'one', aggregate: 'mode', scale: { 高: 3 } },
        { columns: ['q1', 'q2'], as: 'two', combine: 'nps' },
      ],
      list: {
        sheet: 'S',
        range: 'A1:B9',
        columns: { customer: 'c', date: 'd', group: 'g' },
        indicators: [{ column: 's', as: 'three', aggregate: 'last' }],
      },
      asOf: 'today',
      period: { lastMonths: 3 },
      returns: 'count',
      frequency: 'days',
      dateOrder: 'yearFirst',
      decimal: ',',
      rates: { $: 7.1 },
      dropDuplicates: true,
      visibleOnly: true,
      keepTotalRows: true,
      excused: { column: 'why', reasons: ['x'] },
      aliases: { a: 'b' },
      distinct: [['a', 'c']],
    };
    const parsed = parse({ source });
    expect(parsed).toMatchObject({ source });
    expect(parsePolicy(parsed)).toEqual(parsed);
  });

  it.each<[string, object, object]>([
    [
      'an unknown key by place and nearest key',
      { sorce: {} },
      { id: 'policy.unknownKey', values: { place: 'policy', key: 'sorce', nearest: 'source' } },
    ],
    [
      'one deep inside too',
      { source: { columns: { customer: 'c', amount: { produkt: ['a', 'b'] } } } },
      {
        id: 'policy.unknownKey',
        values: { place: 'source.columns.amount', key: 'produkt', nearest: 'product' },
      },
    ],
    [
      'before a missing one that it misspells',
      { methods: [{ kind: 'abc', cut: { kind: 'headcount', share: [0.2] } }] },
      { id: 'policy.unknownKey', values: { place: 'methods.0.cut', key: 'share', nearest: 'shares' } },
    ],
    [
      'a missing key',
      { methods: [{ kind: 'weighted' }] },
      { id: 'policy.missingKey', values: { place: 'methods.0', key: 'indicators' } },
    ],
    [
      'a wrong value by place and value',
      { source: { returns: 'nett' } },
      { id: 'policy.wrongValueExpected', values: { place: 'source.returns', value: '"nett"' } },
    ],
    [
      'a list where an object belongs',
      { source: [] },
      { id: 'policy.wrongType', values: { place: 'source', value: '[]', type: 'object' } },
    ],
    [
      'a version that never was',
      { version: 0 },
      { id: 'policy.wrongValueExpected', values: { place: 'version', value: '0', expected: '1' } },
    ],
    [
      'a date that does not exist',
      { source: { asOf: '2023-02-29' } },
      { id: 'policy.wrongValue', values: { place: 'source.asOf', value: '"2023-02-29"' } },
    ],
    [
      'an unknown metric by the nearest',
      { methods: [{ kind: 'abc', metric: 'amout' }] },
      { id: 'policy.unknownMetric', values: { place: 'methods.0', metric: 'amout', nearest: 'amount' } },
    ],
    [
      'an id that is a word of the results',
      { methods: [{ id: 'tier', kind: 'abc' }] },
      { id: 'policy.reservedId' },
    ],
    ['an id twice', { methods: [...METHODS, ...METHODS] }, { id: 'policy.idTwice' }],
    [
      'a final that is no method',
      { final: 'rfm' },
      { id: 'policy.noFinal', values: { final: 'rfm', ids: 'abc' } },
    ],
    [
      'more tiers than the cut makes',
      { methods: [{ kind: 'abc', tiers: ['A', 'B', 'C', 'D'] }] },
      { id: 'policy.tierCount', values: { tiers: 4, expected: 3 } },
    ],
    [
      'a tier twice',
      { methods: [{ kind: 'abc', tiers: ['A', 'B', 'A'] }] },
      { id: 'policy.tierTwice', values: { tier: 'A' } },
    ],
    [
      'limits out of order',
      { methods: [{ kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.95, 0.8] } }] },
      { id: 'policy.limitsOrder', values: { place: 'methods.0.cut.limits', value: '[0.95,0.8]' } },
    ],
    [
      'thresholds that are not best first',
      { methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [10, 20] } }] },
      { id: 'policy.limitsOrder' },
    ],
    [
      'shares of more than the whole',
      { methods: [{ kind: 'abc', cut: { kind: 'headcount', shares: [0.6, 0.6] } }] },
      { id: 'policy.sharesOverOne' },
    ],
    [
      'a share of a metric where less is better',
      { methods: [{ kind: 'abc', metric: 'recency' }] },
      { id: 'policy.shareOfCost' },
    ],
    [
      'bins that disagree with limits',
      { methods: [{ kind: 'rfm', bins: 5, limits: { r: [1], f: [1], m: [1] } }] },
      { id: 'policy.binsAgainstLimits' },
    ],
    [
      'RFM limits out of order',
      { methods: [{ kind: 'rfm', limits: { r: [2, 1], f: [1, 2], m: [1, 2] }, segments: 'eight' }] },
      { id: 'policy.limitsOrder', values: { place: 'methods.0.limits.r' } },
    ],
    [
      'weights that are all 0',
      { methods: [{ kind: 'weighted', indicators: [{ metric: 'amount', weight: 0 }] }] },
      { id: 'policy.noWeight' },
    ],
    [
      'a misspelt kind by the nearest key',
      { methods: [{ kind: 'abc', cut: { knd: 'headcount', shares: [0.2] } }] },
      { id: 'policy.unknownKey', values: { place: 'methods.0.cut', key: 'knd', nearest: 'kind' } },
    ],
    [
      'a misspelt kind of a method too',
      { methods: [{ knd: 'abc' }] },
      { id: 'policy.unknownKey', values: { place: 'methods.0', key: 'knd', nearest: 'kind' } },
    ],
    [
      'a missing kind',
      { methods: [{ id: 'abc' }] },
      { id: 'policy.missingKey', values: { place: 'methods.0', key: 'kind' } },
    ],
    [
      'a kind that there is not, by those that there are',
      { methods: [{ kind: 'abcd' }] },
      {
        id: 'policy.wrongValueExpected',
        values: {
          place: 'methods.0.kind',
          value: '"abcd"',
          expected: '"abc", "rfm", "weighted", "grid", "ladder", "lifecycle"',
        },
      },
    ],
    [
      'a value of another type by the type that it takes',
      { methods: 'abc' },
      { id: 'policy.wrongType', values: { place: 'methods', value: '"abc"', type: 'list' } },
    ],
    [
      'a number that is too large by the largest',
      { methods: [{ kind: 'abc', cut: { kind: 'headcount', shares: [20] } }] },
      { id: 'policy.tooMuch', values: { place: 'methods.0.cut.shares.0', value: '20', limit: 1 } },
    ],
    [
      'a number that is too small by the smallest',
      { methods: [{ kind: 'rfm', bins: 1 }] },
      { id: 'policy.tooLittle', values: { place: 'methods.0.bins', value: '1', limit: 2 } },
    ],
    [
      'a number that must be above another',
      { methods: [{ kind: 'abc', cut: { kind: 'headcount', shares: [0] } }] },
      { id: 'policy.notAbove', values: { place: 'methods.0.cut.shares.0', value: '0', limit: 0 } },
    ],
    [
      'a range of scores from high to low',
      { methods: [{ kind: 'rfm', segments: { ranges: [{ name: 'x', r: [5, 4] }] } }] },
      { id: 'policy.rangeOrder', values: { place: 'methods.0.segments.ranges.0.r', value: '[5,4]' } },
    ],
    [
      'a range of scores beyond the bins',
      { methods: [{ kind: 'rfm', bins: 3, segments: { ranges: [{ name: 'x', m: [4, 5] }] } }] },
      { id: 'policy.beyondBins', values: { place: 'methods.0.segments.ranges.0.m', value: '[4,5]', m: 3 } },
    ],
    [
      'a cell beyond the bins',
      { methods: [{ kind: 'rfm', bins: { r: 3, f: 5, m: 3 }, segments: { cells: { 355: 'x' } } }] },
      { id: 'policy.beyondBins', values: { place: 'methods.0.segments.cells', value: '"355"', m: 3 } },
    ],
    [
      'a name for a segment that there is not, by the nearest',
      { methods: [{ kind: 'rfm', names: { Champion: '冠军' } }] },
      {
        id: 'policy.unknownKey',
        values: { place: 'methods.0.names', key: 'Champion', nearest: 'Champions' },
      },
    ],
    [
      'one name for two segments',
      { methods: [{ kind: 'rfm', names: { Champions: 'Lost' } }] },
      { id: 'policy.tierTwice', values: { place: 'methods.0.names', tier: 'Lost' } },
    ],
    [
      'an indicator without a column',
      { source: { indicators: [{ as: 'x' }] } },
      { id: 'policy.columnOrColumns', values: { place: 'source.indicators.0' } },
    ],
    [
      'an indicator with a column and with questions',
      { source: { list: { indicators: [{ as: 'x', column: 'a', columns: ['b', 'c'] }] } } },
      { id: 'policy.columnOrColumns', values: { place: 'source.list.indicators.0' } },
    ],
    [
      'a single question as a survey',
      { source: { indicators: [{ as: 'x', columns: ['a'] }] } },
      { id: 'policy.wrongValue', values: { place: 'source.indicators.0.columns', value: '["a"]' } },
    ],
    [
      'an indicator with the name of a metric',
      { source: { indicators: [{ as: 'orders', column: 'a' }] } },
      { id: 'policy.indicatorIsMetric', values: { place: 'source.indicators.0.as', name: 'orders' } },
    ],
    [
      'two indicators of one name, also in source and list',
      {
        source: { indicators: [{ as: 'x', column: 'a' }], list: { indicators: [{ as: 'x', column: 'b' }] } },
      },
      {
        id: 'policy.indicatorTwice',
        values: { place: 'source.list.indicators.0.as', name: 'x', other: 'source.indicators.0' },
      },
    ],
    [
      'a role that a list has not, by the nearest',
      { source: { list: { columns: { customer: 'c', ownr: 'o' } } } },
      { id: 'policy.unknownKey', values: { place: 'source.list.columns', key: 'ownr', nearest: 'owner' } },
    ],
    [
      'a list in a table and in a range',
      { source: { list: { table: 'T', range: 'A1:B2' } } },
      { id: 'policy.tableAndRange', values: { place: 'source.list' } },
    ],
    [
      'a rate that is not above 0',
      { source: { rates: { $: 0 } } },
      { id: 'policy.notAbove', values: { place: 'source.rates.$', value: '0', limit: 0 } },
    ],
    [
      'a scale without words',
      { source: { indicators: [{ as: 'x', column: 'a', scale: {} }] } },
      { id: 'policy.wrongValue', values: { place: 'source.indicators.0.scale', value: '{}' } },
    ],
    [
      'a word of a scale that is no number',
      { source: { indicators: [{ as: 'x', column: 'a', scale: { 高: '3' } }] } },
      {
        id: 'policy.wrongType',
        values: { place: 'source.indicators.0.scale.高', value: '"3"', type: 'number' },
      },
    ],
    [
      'excuses without reasons',
      { source: { excused: { column: 'why' } } },
      { id: 'policy.missingKey', values: { place: 'source.excused', key: 'reasons' } },
    ],
    [
      'a rate of what is no currency',
      { source: { rates: { $: 7.1, XYZ: 2 } } },
      { id: 'source.unknownCurrency', values: { place: 'source.rates', name: 'XYZ' } },
    ],
    [
      'aliases that go round in a circle',
      { source: { aliases: { D: 'A', A: 'B', B: 'C', C: 'a' } } },
      { id: 'source.aliasCircle', values: { place: 'source.aliases', names: 'A → B → C → A' } },
    ],
    [
      'two spellings of one alias that have different targets',
      { source: { aliases: { 'Acme Inc': 'Acme', 'ＡＣＭＥ  inc': 'Zeta' } } },
      {
        id: 'source.aliasTwice',
        values: { place: 'source.aliases', first: 'Acme Inc', second: 'ＡＣＭＥ  inc' },
      },
    ],
    [
      'a pair of one',
      { source: { distinct: [['a']] } },
      { id: 'policy.wrongType', values: { place: 'source.distinct.0.1', value: 'undefined', type: 'text' } },
    ],
    [
      'a misspelt aggregate by those that there are',
      { source: { indicators: [{ as: 'x', column: 'a', aggregate: 'avg' }] } },
      { id: 'policy.wrongValueExpected', values: { place: 'source.indicators.0.aggregate', value: '"avg"' } },
    ],
    [
      'rules that are no list',
      { rules: {} },
      { id: 'policy.wrongType', values: { place: 'rules', value: '{}', type: 'list' } },
    ],
  ])('refuses %s', (_, more, expected) => {
    expect(fault(more)).toMatchObject(expected);
  });

  it.each([
    null,
    undefined,
    5,
    'abc',
    [],
    {},
    { version: 1 },
    JSON.parse('{"version":1,"methods":[{"kind":"abc"}],"__proto__":{}}'),
  ])('refuses %j', (value: unknown) =>
    expect(faultOf(() => parsePolicy(value))).toMatchObject({
      id: expect.stringMatching(/^policy\./) as string,
    }),
  );

  it('shortens a huge value in its message', () => {
    expect(fault({ source: { returns: 'x'.repeat(10_000) } })).toMatchObject({
      values: { value: `"${'x'.repeat(59)}…` },
    });
  });
});

describe('presets', () => {
  it('of another name are an error that names the nearest', () => {
    expect(faultOf(() => presetPolicy('rmf'))).toMatchObject({
      id: 'policy.noPreset',
      values: { name: 'rmf', nearest: 'rfm' },
    });
  });
});
