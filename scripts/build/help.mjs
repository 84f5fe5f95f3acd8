import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';

/** Languages of docs/user, with what a page says of itself in each. */
const LANGUAGES = {
  en: { tag: 'en', other: 'zh', otherName: '中文', contents: 'Pages' },
  zh: { tag: 'zh-CN', other: 'en', otherName: 'English', contents: '目录' },
};

// Nothing but the page's own style and pictures.
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Makes plain pages of docs/user: help/en/faq.html from docs/user/en/faq.md, with the pictures they show. */
export class HelpPages {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = { name: 'HelpPages', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(stage, async () => {
        for (const [name, content] of await helpFiles(compiler.context)) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
      compilation.contextDependencies.add(join(compiler.context, 'docs/user'));
      compilation.fileDependencies.add(join(compiler.context, 'scripts/build/help.css'));
    });
  }
}

/**
 * Name → content of every file of the help.
 * @param root the project's folder
 */
export async function helpFiles(root) {
  const files = [['help/help.css', await readFile(join(root, 'scripts/build/help.css'))]];
  const pictures = new Set();
  for (const language of Object.keys(LANGUAGES)) {
    const folder = join(root, 'docs/user', language);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
    const pages = await Promise.all(
      names.map(async (name) => pageOf(name.slice(0, -3), await readFile(join(folder, name), 'utf8'))),
    );
    pages.sort((a, b) => a.place - b.place);
    for (const page of pages) {
      files.push([`help/${language}/${page.name}.html`, htmlOf(language, page, pages)]);
      for (const picture of page.pictures) pictures.add(picture);
    }
  }
  for (const picture of pictures) {
    files.push([`help/images/${picture}`, await readFile(join(root, 'docs/images', picture))]);
  }
  return files;
}

/** The pages in the order in which they are read; one that is not named comes last. */
const ORDER = ['tour', 'templates', 'faq'];

function pageOf(name, markdown) {
  const pictures = [];
  const walkTokens = (token) => {
    if (token.type === 'image') {
      pictures.push(token.href.replace('../../images/', ''));
      token.href = token.href.replace('../../images/', '../images/');
    }
    if (token.type === 'link') token.href = token.href.replace(/\.md(?=#|$)/, '.html');
  };
  const body = marked.parse(markdown, { walkTokens, headerIds: false, mangle: false });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? name;
  const place = ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length;
  return { name, title, body, pictures, place };
}

function htmlOf(language, { name, title, body }, pages) {
  const { tag, other, otherName, contents } = LANGUAGES[language];
  const items = pages.map((page) =>
    page.name === name
      ? `<a href="${page.name}.html" aria-current="page">${page.title}</a>`
      : `<a href="${page.name}.html">${page.title}</a>`,
  );
  return `<!doctype html>
<html lang="${tag}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Customer Tiers</title>
    <link rel="stylesheet" href="../help.css" />
  </head>
  <body>
    <nav aria-label="${contents}">
      ${items.join('\n      ')}
      <a href="../${other}/${name}.html" lang="${LANGUAGES[other].tag}">${otherName}</a>
    </nav>
    <main>
${body}
    </main>
  </body>
</html>
`;
}
