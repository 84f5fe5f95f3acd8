import { dayOfIso } from '../../../src/core';
import { byName, played } from './playbookSheet';

const CUT = { kind: 'thresholds', limits: [100, 50] };
const ABC = [{ id: 'abc', kind: 'abc', cut: CUT }];
const COLUMNS = {
  customer: '客户',
  amount: '金额',
  lastPurchase: '最近购买',
  owner: '业务员',
  consent: '同意',
};

describe('plays', () => {
  const SHEET = [
    ['客户', '金额', '最近购买', '业务员', '同意'],
    // 2024 is a leap year: 30 days after 30 January are 29 February.
    ['甲', 150, '2024-01-30', '王五', '是'],
    // The end of a month is nothing special: 90 days after 31 January are 30 April.
    ['乙', 60, '2024-01-31', '', '否'],
    ['丙', 10, '', '赵六', ''],
    ['丁', '', '2024-02-01', '', '同意'],
  ];
  const all = played(SHEET, {
    source: { layout: 'customers', columns: COLUMNS, asOf: '2024-02-28' },
    methods: ABC,
    unknown: '未知',
    playbook: [
      { tier: 'A', service: '专属', contactEvery: 30, owner: '经理', offer: '九折', hours: 4.5 },
      { tier: 'B', service: '标准', contactEvery: 90, owner: '小李', offer: '九五折' },
      { tier: 'C', contactEvery: 2, offer: '满减', risk: '先款后货', target: 'A' },
      { tier: '未知', service: '补充资料' },
    ],
  });
  const { plays } = all;
  const of = <T>(column: ArrayLike<T>) => byName(all, column);

  it('say service, risk control and hours of the tier; nothing where it says nothing', () => {
    expect(of(plays.service)).toEqual({ 甲: '专属', 乙: '标准', 丙: '', 丁: '补充资料' });
    expect(of(plays.risk)).toEqual({ 甲: '', 乙: '', 丙: '先款后货', 丁: '' });
    expect(of(plays.hours)).toEqual({ 甲: 4.5, 乙: NaN, 丙: NaN, 丁: NaN });
  });

  it('name the owner of the data, else that of the tier', () => {
    expect(of(plays.owner)).toEqual({ 甲: '王五', 乙: '小李', 丙: '赵六', 丁: '' });
  });

  it('count the next contact in days from the last purchase, without one from the analysis date', () => {
    expect(of(plays.nextContact)).toEqual({
      甲: dayOfIso('2024-02-29'),
      乙: dayOfIso('2024-04-30'),
      丙: dayOfIso('2024-03-01'),
      丁: NaN,
    });
  });

  it('count it from the last contact where that is later, whatever a cell that is no date says', () => {
    const contacted = played(
      [
        ['客户', '金额', '最近购买日期', '最近联络日'],
        ['甲', 150, '2024-01-10', '2024-01-15'],
        ['乙', 150, '2024-01-20', '2024-01-15'],
        ['丙', 150, '', '2024-01-15'],
        ['丁', 150, '2024-01-20', '还没联系'],
      ],
      { source: { layout: 'customers' }, methods: ABC, playbook: [{ tier: 'A', contactEvery: 7 }] },
    );
    expect(byName(contacted, contacted.plays.nextContact)).toEqual({
      甲: dayOfIso('2024-01-22'),
      乙: dayOfIso('2024-01-27'),
      丙: dayOfIso('2024-01-22'),
      丁: dayOfIso('2024-01-27'),
    });
    expect(contacted.grading.warnings).toEqual([
      { id: 'intake.noDate', values: { column: '最近联络日', count: 1, cell: 'D5', text: '还没联系' } },
    ]);
  });

  it('offer nothing to who did not consent', () => {
    expect(of(plays.consent ?? [])).toEqual({ 甲: true, 乙: false, 丙: false, 丁: true });
    expect(of(plays.offer)).toEqual({ 甲: '九折', 乙: '', 丙: '', 丁: '' });
    expect(plays.warnings).toEqual([]);
  });

  it('aim at what the play says, else at the next better tier; the best and the unknown tier have none', () => {
    expect(of(plays.target)).toEqual({ 甲: '', 乙: 'A', 丙: 'A', 丁: '' });
  });

  it('go by the tier that rules left, under the name of the unknown tier too', () => {
    const ruled = played(SHEET, {
      source: { layout: 'customers', columns: COLUMNS },
      methods: ABC,
      unknown: 'D',
      rules: [
        { when: { metric: 'amount', above: 100 }, cap: 'B' },
        { when: { metric: 'amount', below: 20 }, set: 'D' },
      ],
      playbook: [
        { tier: 'B', service: '标准' },
        { tier: 'D', service: '补充资料', target: 'C' },
      ],
    });
    expect(byName(ruled, ruled.plays.service)).toEqual({
      甲: '标准',
      乙: '标准',
      丙: '补充资料',
      丁: '补充资料',
    });
    expect(byName(ruled, ruled.plays.target)).toEqual({ 甲: 'A', 乙: 'A', 丙: 'C', 丁: 'C' });
  });

  it('keep customers where a tier is its own target', () => {
    const kept = played(SHEET, {
      source: { layout: 'customers', columns: COLUMNS },
      methods: ABC,
      playbook: [{ tier: 'B', target: 'B' }],
    });
    expect(byName(kept, kept.plays.target)).toEqual({ 甲: '', 乙: '', 丙: 'B', 丁: '' });
  });

  it('without a playbook and dates say nothing but targets', () => {
    const bare = played(
      [
        ['客户', '金额'],
        ['甲', 150],
        ['乙', 60],
      ],
      { source: { layout: 'customers' }, methods: ABC },
    );
    expect(bare.plays).toMatchObject({
      service: ['', ''],
      owner: ['', ''],
      offer: ['', ''],
      risk: ['', ''],
      target: ['', 'A'],
      consent: null,
      warnings: [],
    });
    expect([...bare.plays.nextContact, ...bare.plays.hours]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('have no day to count from where the source has no dates', () => {
    const undated = played(
      [
        ['客户', '金额'],
        ['甲', 150],
      ],
      { source: { layout: 'customers' }, methods: ABC, playbook: [{ tier: 'A', contactEvery: 7 }] },
    );
    expect([...undated.plays.nextContact]).toEqual([NaN]);
  });

  it('tell of answers that are neither yes nor no, where an offer hangs on them', () => {
    const sheet = [
      ['客户', '金额', '营销同意'],
      ['甲', 150, '再说'],
    ];
    const source = { layout: 'customers' };
    const told = (playbook: object[]) => played(sheet, { source, methods: ABC, playbook }).plays.warnings;
    expect(told([{ tier: 'A', offer: '九折' }])).toEqual([
      { id: 'playbook.strangeConsent', values: { column: '营销同意', text: '再说', count: 1 } },
    ]);
    expect(told([{ tier: 'A', service: '专属' }])).toEqual([]);
  });

  it('offer to everyone where no column asks for consent: it is marketing lists that warn of that', () => {
    const asked = played(
      [
        ['客户', '金额'],
        ['甲', 150],
      ],
      { source: { layout: 'customers' }, methods: ABC, playbook: [{ tier: 'A', offer: '九折' }] },
    );
    expect(asked.plays.offer).toEqual(['九折']);
    expect(asked.plays.warnings).toEqual([]);
  });
});
