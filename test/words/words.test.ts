import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FATES, METRICS, REPAIRS } from '../../src/core';
import { rolesOf } from '../../src/taskpane/roles';
import { createWords } from '../../src/words';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';

const SOURCES = join(__dirname, '../../src');
const PLURAL = /_(one|other)$/;
const base = (id: string): string => id.replace(PLURAL, '');
const idsOf = (texts: object): Set<string> => new Set(Object.keys(texts).map(base));

/** Every id that the sources hand to a Fault or a note. */
function idsUsed(): Map<string, string> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const used = new Map<string, string>();
  for (const file of files) {
    // The workbench plays Excel and has its own words.
    if (file.startsWith('workbench')) continue;
    const text = readFileSync(join(SOURCES, file), 'utf8');
    for (const call of text.matchAll(/(?:new Fault|\bnote|\btold)\(([^;]*?)[,)]/gs)) {
      for (const [, id = ''] of (call[1] ?? '').matchAll(/'([a-z]+\.[A-Za-z]+)'/g)) used.set(id, file);
    }
  }
  return used;
}

describe('words', () => {
  it('say the same ids in every language', () => {
    expect([...idsOf(zh)].sort()).toEqual([...idsOf(en)].sort());
  });

  it('have every id of a Fault or a warning in src', () => {
    const known = idsOf(en);
    const used = idsUsed();
    expect(used.size).toBeGreaterThan(50);
    expect([...used].filter(([id]) => !known.has(id))).toEqual([]);
  });

  it('name every fate, metric, role and repair', () => {
    const known = idsOf(en);
    const wanted = [
      ...FATES.map((fate) => `fate.${fate}`),
      ...Object.keys(METRICS).map((name) => `metric.${name}`),
      ...[...rolesOf('transactions'), ...rolesOf('customers')].map((role) => `role.${role}`),
      ...REPAIRS.map((kind) => `repair.${kind}`),
    ];
    expect(wanted.filter((id) => !known.has(id))).toEqual([]);
  });

  it('put the same values into every language', () => {
    const placeholders = (text: string): string[] =>
      [...text.matchAll(/{{(\w+)/g)].map(([, name = '']) => name).sort();
    const english: Record<string, string> = en;
    const chinese: Record<string, string> = zh;
    for (const [id, text] of Object.entries(chinese)) {
      const same = english[id] ?? english[`${base(id)}_other`] ?? english[base(id)] ?? '';
      expect([id, placeholders(text)]).toEqual([id, placeholders(same)]);
    }
  });

  it('choose the plural by count, and write counts by the culture', () => {
    const english = createWords('en');
    const values = { column: 'Amount', cell: 'D17', text: 'n/a' };
    expect(english.t('intake.badAmount', { ...values, count: 1 })).toMatch(
      /has 1 cell that is no number \(D17 "n\/a"\)/,
    );
    expect(english.t('intake.badAmount', { ...values, count: 1200 })).toMatch(
      /has 1,200 cells .* \(first: D17 "n\/a"\)/,
    );
    expect(createWords('zh').t('intake.badAmount', { ...values, count: 1 })).toContain('1 个单元格');
  });

  it('say a fate and a type in words', () => {
    const values = { rows: 2, count: 2, fate: 'badAmount', column: 'amount', cell: 'B2', text: 'x' };
    expect(createWords('en').t('grade.noUsedRowCell', values)).toBe(
      'None of the 2 rows can be used. Most of them: with no readable amount (2, first in column "amount": B2 "x"). Correct them, or the columns in the policy.',
    );
    expect(createWords('zh').t('policy.wrongType', { place: 'source', value: '[]', type: 'object' })).toBe(
      'source 不能是 []，应为对象 {…}。',
    );
  });

  it('say a role and a metric in words, with the key of the policy behind', () => {
    const values = { metric: 'recency', role: 'date' };
    expect(createWords('zh').t('grade.missingRole', values)).toMatch(/最近购买（recency）.*下单日期（date）/);
    expect(createWords('en').t('grade.missingRole', { metric: 'orders', role: 'dueDate' })).toMatch(
      /Metric "orders" needs a column for "Due date \(dueDate\)"/,
    );
    // An indicator of the user's own keeps its name.
    expect(createWords('zh').t('grade.missingRole', { metric: 'stars', role: 'stars' })).toContain('stars');
  });

  it('leave cell text as it is: no markup, no nesting, no interpolation', () => {
    const text = '<b>&"{{count}} $t(pane.grade)';
    expect(createWords('en').t('source.noColumn', { column: text, sheet: 's', nearest: 'n' })).toContain(
      text,
    );
  });

  it('come in one object per call, without globals', () => {
    const first = createWords('zh-CN');
    const second = createWords('en-GB');
    expect([first.language, second.language]).toEqual(['zh', 'en']);
    expect(first.t('metric.orders')).toBe('购买频次');
    expect(second.t('metric.orders')).toBe('orders');
  });
});
