import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FATES, METRICS, REPAIRS } from '../../src/core';
import { rolesOf } from '../../src/taskpane/roles';
import { createWords, languageName, languages, loadWords } from '../../src/words';
import { MESSAGES } from '../../src/words/languages';
import { wordsOf } from '../../src/words/words';
import { textOutsideWords } from './textOutside';
import { idsAsked } from './usedIds';

const { en } = MESSAGES;

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

/** The same in every language: dimensions of RFM, milliseconds, keys of a keyboard, the sign of a formula. */
const SIGNS: ReadonlySet<string> = new Set(['R', 'F', 'M', 'ms', 'Ctrl+S', 'fx']);

/** Said of a value, in `words.ts`. */
const ASKED_BY_VALUE = /^type\./;

describe('words', () => {
  it.each(languages)('say the same ids in every language: %s', (language) => {
    expect([...idsOf(MESSAGES[language])].sort()).toEqual([...idsOf(en)].sort());
  });

  it.each(languages)('have the plurals of their language: %s', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(String);
    const counted = Object.keys(en).flatMap((id) => (PLURAL.test(id) ? [base(id)] : []));
    const missing = counted.filter((id) => forms.some((form) => !(`${id}_${form}` in MESSAGES[language])));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('say nothing that nobody asks for', () => {
    const { literals, patterns } = idsAsked();
    const unasked = [...idsOf(en)].filter(
      (id) => !literals.has(id) && !ASKED_BY_VALUE.test(id) && !patterns.some((one) => one.test(id)),
    );
    expect(unasked).toEqual([]);
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

  it.each(languages)('put the same values into every language: %s', (language) => {
    // With their format: what one writes by the culture the other does too.
    const placeholders = (text: string): string[] =>
      [...text.matchAll(/{{([^}]*)}}/g)].map(([, name = '']) => name.replace(/\s/g, '')).sort();
    for (const [id, text] of Object.entries(MESSAGES[language])) {
      const same = en[id] ?? en[`${base(id)}_other`] ?? en[base(id)] ?? '';
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

  it('write figures as the user does, dates in their own language, whatever that is', () => {
    const english = createWords('en', 'de-DE');
    expect([english.number(1234.5), english.percent(0.5)]).toEqual(['1.234,5', '50\u00A0%']);
    expect([english.decimalSign, createWords('zh').decimalSign]).toEqual([',', '.']);
    expect(english.t('pane.looksLike', { count: 12_000, layout: 'x' })).toBe('12.000 rows · looks like x');
    expect(english.date('2024-04-03')).toBe('3 April 2024');
    expect(createWords('zh', 'en-US').date('2024-04-03')).toBe('2024年4月3日');
    // Who has another language than ours reads English, with the figures of their own.
    const french = createWords('fr-FR');
    expect([french.language, french.number(0.5)]).toEqual(['en', '0,5']);
  });

  it('are fetched as they are there at once', async () => {
    for (const language of languages) {
      const [fetched, there] = [await loadWords(language, 'de-DE'), createWords(language, 'de-DE')];
      for (const id of ['pane.grade', 'pane.comma']) expect(fetched.t(id)).toBe(there.t(id));
      expect(fetched.number(1.5)).toBe('1,5');
    }
  });
});

describe('a language', () => {
  const files = (under: string, which: RegExp): string[] =>
    readdirSync(join(SOURCES, under), { recursive: true, encoding: 'utf8' }).filter((file) =>
      which.test(file),
    );

  it('is one file and its lines in the list', () => {
    expect(files('words', /^[a-z]{2}\.ts$/).sort()).toEqual(languages.map((code) => `${code}.ts`).sort());
    expect(languages.map(languageName)).toEqual(['English', '中文']);
  });

  it('is asked of nobody else: no other source has to have something for each of them', () => {
    const each = files('', /^(?!workbench).*\.tsx?$/).filter((file) =>
      /(?<!Partial<)Record<Language,|from '.*\/words\/(?!languages)[a-z]{2}'/.test(
        readFileSync(join(SOURCES, file), 'utf8'),
      ),
    );
    expect(each).toEqual([join('words', 'languages.ts')]);
  });

  it('needs nothing but its messages', () => {
    const messages = {
      'pane.rowsRead_one': '{{count, number}} Zeile:',
      'pane.rowsRead_other': '{{count, number}} Zeilen:',
    };
    // One that is not in the list yet.
    const words = wordsOf('de' as 'en', messages, 'de-DE');
    expect(words.t('pane.rowsRead', { count: 2000 })).toBe('2.000 Zeilen:');
    expect(words.t('pane.rowsRead', { count: 20_000 })).toBe('20.000 Zeilen:');
    expect(words.date('2024-04-03')).toBe('3. April 2024');
    expect(words.moment('2024-04-03T07:05:09')).toBe('3. Apr. 2024, 07:05:09');
  });

  it('says everything that a view shows: no text stands in a view', () => {
    const views = files('', /^(taskpane|workbench).*\.tsx$/);
    expect(views.length).toBeGreaterThan(100);
    const found = views.flatMap((file) =>
      textOutsideWords(readFileSync(join(SOURCES, file), 'utf8'))
        .filter((text) => !SIGNS.has(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['<b>Hello</b>', 'Hello'],
    ['<b>{words.t("a")} rows</b>', 'rows'],
    ['<i>{busy ? "Wait" : words.t("a")}</i>', 'Wait'],
    ['<input aria-label="Name" />', 'Name'],
    ['<input placeholder={empty ?? `Paste ${n}`} />', 'Paste '],
    ['<Choice label={kind === "own" && "名称"} />', '名称'],
    ['<>{`第 ${n}`}</>', '第 '],
  ])('would be told of a text in a view: %s', (view, text) => {
    expect(textOutsideWords(`const view = ${view};`)).toEqual([text]);
  });

  it.each(['<b className="x">{words.t("pane.grade")} · 3 ×</b>', '<Tab value="data" title={name} />'])(
    'is not told of what nobody reads: %s',
    (view) => {
      expect(textOutsideWords(`const view = ${view};`)).toEqual([]);
    },
  );
});
