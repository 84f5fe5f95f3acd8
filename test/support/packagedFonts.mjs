import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

const source = resolve('node_modules/@fontsource/noto-sans-sc/files');
const names = ['latin-400', 'latin-700', 'chinese-simplified-400', 'chinese-simplified-700'];

/** Noto Sans SC as TrueType files in `folder`: Chromium ignores .woff and .woff2 among the system's fonts. */
export function unpackFonts(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const woff = readFileSync(join(source, `noto-sans-sc-${name}-normal.woff`));
    writeFileSync(join(folder, `${name}.ttf`), trueType(woff));
  }
  return folder;
}

/**
 * The TrueType file inside a WOFF 1 file: the same tables, each inflated, behind a directory with new offsets.
 * https://www.w3.org/TR/WOFF/#WOFFHeader
 */
function trueType(woff) {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8); // flavour
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (count - 2 ** power), 10);

  const parts = [directory];
  let end = directory.length;
  for (let table = 0; table < count; table++) {
    const from = 44 + 20 * table;
    const to = 12 + 16 * table;
    const offset = woff.readUInt32BE(from + 4);
    const packedLength = woff.readUInt32BE(from + 8);
    const length = woff.readUInt32BE(from + 12);
    const packed = woff.subarray(offset, offset + packedLength);
    woff.copy(directory, to, from, from + 4); // tag
    woff.copy(directory, to + 4, from + 16, from + 20); // checksum
    directory.writeUInt32BE(end, to + 8);
    directory.writeUInt32BE(length, to + 12);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(packedLength < length ? inflateSync(packed) : packed, padding);
    end += length + padding.length;
  }
  return Buffer.concat(parts);
}
