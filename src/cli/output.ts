import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from '../core';
import type { GradingDocument } from '../core';
import { writeCsv } from '../files/csv';
import type { Words } from '../words';
import type { Analyses } from './analyses';
import type { Arguments } from './arguments';
import { csvRows } from './csvRows';

/** The document as JSON text. */
export const jsonOf = (document: GradingDocument & Analyses): string =>
  `${JSON.stringify(document, null, 2)}\n`;

/** Throws a Fault when the output would replace what is read, by whatever path it is named. */
export function keepsInputs({ input, list = input, policy, against = policy, out }: Arguments): void {
  if (out === undefined) return;
  const replaced = [input, list, policy, against].find((file) => realPath(file) === realPath(out));
  if (replaced !== undefined) throw new Fault('cli.outIsInput', { out, file: replaced });
}

function realPath(file: string): string {
  return existsSync(file) ? realpathSync.native(file) : resolve(file);
}

/** Writes the document to a .csv or .json file. @param words the language of csv headers; without it they are the JSON's keys */
export function write(file: string, document: GradingDocument & Analyses, words: Words | undefined): void {
  const csv = /\.csv$/i.test(file);
  // Excel takes a csv for UTF-8 only when it begins with a byte order mark.
  const mark = words?.language === 'zh' ? '\uFEFF' : '';
  const text = csv ? `${mark}${writeCsv(csvRows(document, words))}` : jsonOf(document);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Fault('cli.notWritten', {
      file,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
