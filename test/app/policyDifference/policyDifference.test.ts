import { policyDifference } from '../../../src/app';
import { parsePolicy, presetDocument, presets } from '../../../src/core';
import { createWords } from '../../../src/words';

const words = createWords('en');
const told = (before: unknown, after: unknown, language = words): string[] =>
  policyDifference(before, after, language).map(({ id, values }) => language.t(id, values));

const abc = (more: object = {}): object => ({ version: 1, methods: [{ kind: 'abc', ...more }] });
const weighted = (...weights: readonly number[]): object => ({
  version: 1,
  methods: [
    {
      kind: 'weighted',
      indicators: ['amount', 'recency', 'orders']
        .map((metric, i) => ({ metric, weight: weights[i] ?? -1 }))
        .filter(({ weight }) => weight >= 0),
    },
  ],
});

describe('policyDifference', () => {
  it('tells nothing of what is only written otherwise: defaults, the version’s schema, the order of keys', () => {
    const { source, ...policy } = parsePolicy(abc());
    expect(told(abc(), { source, $schema: 'docs/policy.schema.json', ...policy })).toEqual([]);
    expect(told({ ...abc(), name: 'A' }, { name: 'A', ...abc() })).toEqual([]);
  });

  it('tells a limit by the tier that it belongs to', () => {
    const cut = { kind: 'cumulativeShare', limits: [0.75, 0.95] };
    expect(told(abc(), abc({ cut }))).toEqual(['ABC, limit of A: 80% → 75%']);
    const from = abc({ tiers: ['金', '银', '铜'] });
    expect(told(from, abc({ tiers: ['金', '银', '铜'], cut }), createWords('zh'))).toEqual([
      'ABC，金 的分界：80% → 75%',
    ]);
  });

  it('tells a limit of values as a number', () => {
    const cut = (limit: number): object => ({ cut: { kind: 'thresholds', limits: [limit, 1000] } });
    expect(told(abc(cut(5000)), abc(cut(7500)))).toEqual(['ABC, limit of A: 5,000 → 7,500']);
  });

  it('tells another kind of cut with its limits', () => {
    const cut = { kind: 'headcount', shares: [0.15, 0.25] };
    expect(told(abc(), abc({ cut }))).toEqual([
      'ABC · Cut by: share of the total (80%, 95%) → number of customers (15%, 25%)',
    ]);
  });

  it('tells weights, and indicators that come or go', () => {
    expect(told(weighted(0.4, 0.6), weighted(0.5, 0.5))).toEqual([
      'Weighted score · amount · Weight: 40% → 50%',
      'Weighted score · recency · Weight: 60% → 50%',
    ]);
    expect(told(weighted(2, 1), weighted(2, -1, 3))).toEqual([
      'Weighted score: recency counts no more (weight 1)',
      'Weighted score: orders counts too, with weight 3',
    ]);
  });

  it('tells methods that come, go, change places, and the final one', () => {
    const of = (...kinds: readonly string[]): object => ({
      version: 1,
      methods: kinds.map((kind) => ({ kind })),
    });
    expect(told(of('abc', 'rfm'), of('rfm', 'abc'))).toEqual([
      'Methods · order: ABC, RFM segments → RFM segments, ABC',
      'Final tier by: ABC → RFM segments',
    ]);
    expect(told(of('abc', 'rfm'), of('abc'))).toEqual(['Method RFM segments removed']);
    expect(told(of('abc'), of('abc', 'lifecycle'))).toEqual(['Method Lifecycle added']);
    const [rfm] = [{ version: 1, methods: [{ id: 'abc', kind: 'rfm' }] }];
    expect(told(of('abc'), rfm)).toEqual(['Method ABC is replaced: ABC → RFM segments']);
  });

  it('tells rules as sentences', () => {
    const rules = (above: number): object => ({
      ...abc(),
      rules: [{ when: { metric: 'recency', above }, cap: 'B' }],
    });
    expect(told(rules(365), rules(180))).toEqual([
      'Rule removed: when recency is above 365 → at best B',
      'Rule added: when recency is above 180 → at best B',
    ]);
  });

  it('tells columns by what they are for, and periods and words as the pane does', () => {
    const source = (amount: unknown, more: object = {}): object => ({
      ...abc(),
      source: { columns: { customer: 'Customer', amount }, ...more },
    });
    expect(told(source('Profit'), source('Amount'))).toEqual(['Column of amount: Profit → Amount']);
    expect(told(source('A'), source({ product: ['Price', 'Pieces'] }))).toEqual([
      'Column of amount: A → {"product":["Price","Pieces"]}',
    ]);
    expect(told(source('A'), source('A', { period: { lastMonths: 12 }, returns: 'ignore' }))).toEqual([
      'Period: the whole sheet → the last 12 months',
      'Returns: reduce the amount → are left out',
    ]);
    expect(told(source('A'), source('A', { aliases: { 甲公司: '甲' } }))).toEqual([
      'Customers joined · 甲公司: (none) → 甲',
    ]);
  });

  it('tells limits that are kept, and no more', () => {
    const frozen = (at: string): object => ({
      ...abc(),
      frozen: { at, methods: [{ id: 'abc', kind: 'abc', cut: { kind: 'thresholds', limits: [9, 5] } }] },
    });
    expect(told(abc(), frozen('2024-06-30'))).toEqual(['Limits are kept as of June 30, 2024']);
    expect(told(frozen('2024-06-30'), abc())).toEqual([
      'Limits of June 30, 2024 are no longer kept: each run finds its own',
    ]);
    expect(told(frozen('2024-06-30'), frozen('2024-07-31'))).toEqual([
      'Kept limits: of June 30, 2024 → of July 31, 2024',
    ]);
  });

  it('tells what is no more field by field, and lists that are empty', () => {
    const play = { tier: 'A', service: 'by letter', hours: 2 };
    expect(told({ ...abc(), playbook: [play], output: { sheets: ['report'] } }, abc())).toEqual([
      'Sheets: Report with charts → (none)',
      'What is done for each tier · A: Tier: A; Service level: by letter; Hours a month: 2 → (none)',
    ]);
  });

  it('shortens long texts around what differs', () => {
    const play = (end: string): object => ({
      ...abc(),
      playbook: [{ tier: 'A', service: `${'x'.repeat(500)}${end}` }],
    });
    expect(told(play('1'), play('2'))).toEqual([
      `What is done for each tier · A · Service level: …${'x'.repeat(20)}1 → …${'x'.repeat(20)}2`,
    ]);
  });

  it('compares as written what cannot be run', () => {
    const broken = { version: 1, methods: [{ kind: 'abc', cut: { kind: 'headcount', shares: [2] } }] };
    expect(told(abc(), broken)).toEqual(['ABC · Cut by: (none) → number of customers (200%)']);
  });

  it('has a sentence for every leaf of every preset: none changes unseen', () => {
    const seen = new Set<string>();
    for (const { id } of presets) {
      const before = parsePolicy(presetDocument(id, 'zh'));
      for (const [place, after] of eachLeafChanged(before)) {
        if (seen.has(place)) continue;
        seen.add(place);
        const sentences = told(before, after);
        expect([id, place, sentences.length > 0]).toEqual([id, place, true]);
        for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\[object|differ\.|{{/);
      }
    }
    expect(seen.size).toBeGreaterThan(200);
  });
});

/** The document as often as it has leaves, each time with another value in one of them, and the leaf's keys. */
function* eachLeafChanged(value: unknown, place = ''): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    for (const [i, entry] of list.entries()) {
      const kind = typeof entry === 'object' && entry !== null && 'kind' in entry ? String(entry.kind) : '#';
      for (const [leaf, one] of eachLeafChanged(entry, `${place}.${kind}`)) {
        yield [leaf, list.map((other, n) => (n === i ? one : other))];
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      for (const [leaf, one] of eachLeafChanged(entry, `${place}.${key}`)) {
        yield [leaf, { ...value, [key]: one }];
      }
    }
  } else if (typeof value === 'number') yield [place, value + 1];
  else if (typeof value === 'boolean') yield [place, !value];
  else yield [place, `${String(value)}?`];
}
