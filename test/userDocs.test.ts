import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { presets } from '../src/app';
import { HELP_OF } from '../src/taskpane/help/helpOf';
import { createWords } from '../src/words';

const LANGUAGES = ['en', 'zh'] as const;
const PAGES = readdirSync('docs/user/en').sort();
const folder = (language: string): string => `docs/user/${language}`;
const read = (path: string): string => readFileSync(path, 'utf8');

/** The level of every heading, in order. */
const headings = (text: string): string[] => [...text.matchAll(/^(#+) /gm)].map(([, level = '']) => level);
const anchors = (text: string): string[] =>
  [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);
/** Where links and pictures of a page lead. */
const targets = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);

test('every language has the same pages, headings and anchors, in the same order', () => {
  expect(PAGES).toEqual(['faq.md', 'templates.md', 'tour.md']);
  for (const language of LANGUAGES) expect(readdirSync(folder(language)).sort()).toEqual(PAGES);
  for (const page of PAGES) {
    const [en, zh] = LANGUAGES.map((language) => read(join(folder(language), page)));
    expect([page, headings(zh ?? '')]).toEqual([page, headings(en ?? '')]);
    expect([page, anchors(zh ?? '')]).toEqual([page, anchors(en ?? '')]);
  }
});

describe.each(LANGUAGES)('the help in %s', (language) => {
  test.each(PAGES)('%s has one title, and each anchor once', (page) => {
    const text = read(join(folder(language), page));
    expect(headings(text).filter((level) => level === '#')).toHaveLength(1);
    expect(new Set(anchors(text)).size).toBe(anchors(text).length);
  });

  test('says of every template in one paragraph what it reads, how it decides and when not to take it', () => {
    const words = createWords(language);
    const sections = read(join(folder(language), 'templates.md'))
      .split(/^(?=<a id=)/m)
      .slice(1);
    const written = sections.map((section) =>
      section
        .replace(/^## .*$/ms, '')
        .trim()
        .split('\n\n'),
    );
    expect(written.map(([anchor]) => anchor).sort()).toEqual(
      presets.map(({ id }) => `<a id="${id}"></a>`).sort(),
    );
    for (const { id } of presets) {
      const [, heading, paragraph = '', ...more] =
        written.find(([anchor]) => anchor === `<a id="${id}"></a>`) ?? [];
      expect([id, heading, more]).toEqual([id, `### ${words.t(`preset.${id}.name`)}`, []]);
      const asked = {
        en: ['**Reads**', '**Decides**', '**Not for**'],
        zh: ['**需要**', '**判定**', '**不适合**'],
      };
      expect([id, asked[language].filter((mark) => !paragraph.includes(mark))]).toEqual([id, []]);
    }
  });

  test.each(PAGES)('%s leads nowhere that is not there', (page) => {
    const here = join(folder(language), page);
    const dead = targets(read(here)).filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? here : normalize(join(dirname(here), path));
      return !existsSync(file) || (anchor !== undefined && !anchors(read(file)).includes(anchor));
    });
    expect(dead).toEqual([]);
  });
});

test.each(LANGUAGES)(
  'each screen leads to a question of the help, and calls it as the help does: %s',
  (language) => {
    const words = createWords(language);
    for (const [screen, to] of Object.entries(HELP_OF)) {
      const [page = '', id] = to.split('#');
      const text = read(join(folder(language), `${page}.md`));
      const heading = new RegExp(`<a id="${String(id)}"></a>\\n\\n#+ (.+)`).exec(text)?.[1];
      if (id !== undefined) expect([screen, heading]).not.toEqual([screen, undefined]);
      if (page === 'faq') expect([screen, words.t(`help.of.${screen}`)]).toEqual([screen, heading]);
    }
  },
);

test('every heading of the help that the pane leads to is there', () => {
  const sources = readdirSync('src/taskpane', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => read(join('src/taskpane', name)));
  const places = sources.flatMap((text) =>
    [...text.matchAll(/<HelpLink\s+to="(\w+)(?:#([\w-]+))?"/g)].map(([, page = '', id]) => ({ page, id })),
  );
  expect(places.length).toBeGreaterThan(0);
  for (const { page, id } of places) {
    const ids = anchors(read(join(folder('en'), `${page}.md`)));
    expect(id === undefined || ids.includes(id) ? [] : [page, id]).toEqual([]);
  }
});
