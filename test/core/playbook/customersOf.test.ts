import { customersOf } from '../../../src/core';
import { played } from './playbookSheet';
import type { Played } from './playbookSheet';

const SHEET = [
  ['客户', '金额', '业务员', '同意', '地区'],
  ['丁', 10, '赵六', '是', '南'],
  ['甲', 300, '王五', '否', '北'],
  ['丙', 60, '', '是', ''],
  ['乙', 200, '赵六', '是', '北'],
  ['戊', '', 'wang', '', 'EAST'],
  ['己', 150, 'WANG', '', 'east'],
];
const COLUMNS = { customer: '客户', amount: '金额', owner: '业务员', consent: '同意', group: '地区' };
const POLICY = {
  source: { layout: 'customers', columns: COLUMNS },
  methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [100, 50] } }],
};
const run = played(SHEET, POLICY);

/** Word → names of customers on that sheet. */
function parts(of: Played, list: object) {
  const found = customersOf({ name: 'L', marketing: false, ...list }, of.grading, of.policy);
  const named = found.parts.map(({ word, customers }) => [
    word,
    Array.from(customers, (customer) => of.grading.customers.name[customer]),
  ]);
  return { ...found, parts: named };
}

describe('a list of customers', () => {
  it('has everyone in the order of the grading, where it names no tiers', () => {
    expect(parts(run, {})).toEqual({
      parts: [['', ['甲', '乙', '己', '丙', '丁', '戊']]],
      withoutConsent: 0,
      warnings: [],
    });
  });

  it('has the customers of its tiers, the unknown one included', () => {
    expect(parts(run, { tiers: ['B', 'Unknown'] }).parts).toEqual([['', ['丙', '戊']]]);
    expect(parts(run, { tiers: ['Unknown'], marketing: true })).toMatchObject({
      parts: [['', []]],
      withoutConsent: 1,
    });
  });

  it('for marketing leaves out and counts who did not consent', () => {
    expect(parts(run, { tiers: ['A'], marketing: true })).toEqual({
      parts: [['', ['乙']]],
      withoutConsent: 2,
      warnings: [],
    });
  });

  it('for marketing takes everyone where no column asks, with a warning', () => {
    const { consent: _, ...columns } = COLUMNS;
    const unasked = played(SHEET, { ...POLICY, source: { layout: 'customers', columns } });
    expect(parts(unasked, { tiers: ['A'], marketing: true })).toEqual({
      parts: [['', ['甲', '乙', '己']]],
      withoutConsent: 0,
      warnings: [{ id: 'playbook.noConsent', values: {} }],
    });
  });

  it('is split by words in the order of their code units, those without one last', () => {
    // U+5317 北 is before U+5357 南; spellings of one word are one word already, the first that the sheet has.
    expect(parts(run, { by: 'group' }).parts).toEqual([
      ['EAST', ['己', '戊']],
      ['北', ['甲', '乙']],
      ['南', ['丁']],
      ['', ['丙']],
    ]);
  });

  it('by owner takes the owner of the tier where the data has none', () => {
    const owned = played(SHEET, { ...POLICY, playbook: [{ tier: 'B', owner: '王五' }] });
    expect(parts(owned, { by: 'owner' }).parts).toEqual([
      ['wang', ['己', '戊']],
      ['王五', ['甲', '丙']],
      ['赵六', ['乙', '丁']],
    ]);
  });

  it('has one sheet for an owner whom data and playbook spell differently, called as the best customer has it', () => {
    const owned = played(SHEET, { ...POLICY, playbook: [{ tier: 'B', owner: 'Wang' }] });
    expect(parts(owned, { by: 'owner', tiers: ['B', 'Unknown'] }).parts).toEqual([['Wang', ['丙', '戊']]]);
  });

  it('is one sheet where the source has no such words, with a warning', () => {
    expect(parts(run, { by: 'product', tiers: ['A'] })).toEqual({
      parts: [['', ['甲', '乙', '己']]],
      withoutConsent: 0,
      warnings: [{ id: 'playbook.noWords', values: { list: 'L', words: 'product' } }],
    });
  });
});
