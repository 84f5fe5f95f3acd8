import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What `npm run build` leaves in dist/ is uploaded as it is to a static https host. */
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
const page = readFileSync('dist/taskpane.html', 'utf8');
const texts = files.filter((name) => /\.(js|html|xml|css)$/.test(name));

test('dist holds the pane, its manifest, icons and licences, and no source map', () => {
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80])
    expect(files).toContain(`dist/assets/icon-${size}.png`);
  expect(files).toEqual(
    expect.arrayContaining(['dist/manifest.xml', 'dist/licences.txt', 'dist/taskpane.html']),
  );
  expect(
    files.filter((name) => name.endsWith('.map') || /office\.js|workbench[^/]*\.(?:js|html|css)$/.test(name)),
  ).toEqual([]);
});

test.each(texts)('%s names no path of the machine it was built on', (name) => {
  expect(readFileSync(name, 'utf8')).not.toMatch(/file:\/\/|node_modules|webpack:\/\//);
  expect(readFileSync(name, 'utf8')).not.toContain(process.cwd());
});

test('the page carries the policy, and one script of another host: office.js', () => {
  expect(page).toContain(
    "default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; " +
      "img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'",
  );
  const scripts = [...page.matchAll(/<script[^>]+src="?([^">\s]+)/g)].map(([, address = '']) => address);
  expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(scripts.slice(1).filter((address) => !existsSync(`dist/${address}`))).toEqual([]);
});

test('every address of ours in the manifest is a file in dist', () => {
  const manifest = readFileSync('dist/manifest.xml', 'utf8');
  const ours = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"?#]*)/g)].map(([, path = '']) => path);
  expect(ours.length).toBeGreaterThan(5);
  expect(ours.filter((path) => !existsSync(`dist/${path}`))).toEqual([]);
});

const helpPages = files.filter((name) => /^dist\/help\/.*\.html$/.test(name));

test('the help is there in both languages, with nothing but its own style and pictures', () => {
  const pages = ['en', 'zh'].flatMap((language) =>
    ['faq', 'templates', 'tour'].map((name) => `dist/help/${language}/${name}.html`),
  );
  expect([...helpPages].sort()).toEqual(pages);
  for (const name of pages) {
    const text = readFileSync(name, 'utf8');
    expect(text).toContain(
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(text).not.toMatch(/<script|<style|style=|javascript:|\bon\w+=/i);
  }
});

test.each(helpPages)('every link and picture of %s is there', (name) => {
  const text = readFileSync(name, 'utf8');
  const targets = [...text.matchAll(/(?:href|src)="?([^"\s>]+)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(4);
  const dead = targets.filter((target) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? name : join(dirname(name), path);
    return (
      !existsSync(file) ||
      (anchor !== undefined && !new RegExp(`<a id="?${anchor}"?></a>`).test(readFileSync(file, 'utf8')))
    );
  });
  expect(dead).toEqual([]);
});

test('the licence texts name what went into the build', () => {
  const licences = readFileSync('dist/licences.txt', 'utf8');
  for (const name of ['react', '@fluentui/react-components', 'valibot']) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
  }
  expect(licences).toContain('Permission is hereby granted');
});
