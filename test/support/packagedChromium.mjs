import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unpackFonts } from './packagedFonts.mjs';

const folder = resolve('.cache/chromium');

/**
 * Launch options of the Chromium in @sparticuz/chromium, unpacked once into .cache/chromium.
 *
 * The package is made for AWS Lambda: only when it believes to be there does it unpack the libraries that a bare
 * Linux lacks, and it finds its folders through the environment at import. The changed environment goes to the
 * browser alone; the tests keep theirs.
 */
export async function unpackChromium() {
  mkdirSync(join(folder, 'fontcache'), { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    return { executablePath, env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() } };
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/** The package brings no Chinese font, and a bare machine has none at all. */
function fontConfiguration() {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${unpackFonts(join(folder, 'noto'))}</dir>
  <cachedir>${join(folder, 'fontcache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}
