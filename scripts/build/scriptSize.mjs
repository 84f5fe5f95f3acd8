import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Prints what a user downloads of ours, gzipped: before first use, and later when needed. */
export class ScriptSize {
  constructor(entry) {
    this.entry = entry;
  }

  apply(compiler) {
    compiler.hooks.done.tap('ScriptSize', ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const kilobytes = (names) =>
        (
          names.reduce(
            (sum, name) => sum + gzipSync(readFileSync(join(compiler.outputPath, name))).length,
            0,
          ) / 1024
        ).toFixed(1);
      const scripts = Object.keys(compilation.assets).filter((name) => name.endsWith('.js'));
      const first = compilation.entrypoints
        .get(this.entry)
        .getFiles()
        .filter((name) => name.endsWith('.js'));
      const later = scripts.filter((name) => !first.includes(name));
      console.log(
        `${this.entry}: ${kilobytes(first)} KB gzip before first use, ${kilobytes(later)} KB when needed`,
      );
    });
  }
}
