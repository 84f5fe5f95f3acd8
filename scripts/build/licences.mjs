import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Writes the name and the full licence text of every package that went into the build. */
export class Licences {
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const folders = new Set();
      // Before optimisation: afterwards concatenated modules hide what they are made of.
      compilation.hooks.finishModules.tap('Licences', (modules) => {
        for (const { resource } of modules) {
          const folder = packageFolder.exec(resource ?? '')?.[0];
          if (folder) folders.add(folder);
        }
      });
      const stage = { name: 'Licences', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(stage, () => {
        const notices = [...new Set([...folders].map(notice))].sort();
        compilation.emitAsset(this.filename, new sources.RawSource(notices.join(`\n${'-'.repeat(80)}\n\n`)));
      });
    });
  }
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}
