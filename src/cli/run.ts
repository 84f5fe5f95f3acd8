import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Fault, gradingDocument } from '../core';
import type { GradingDocument, Policy } from '../core';
import { writeCsv } from '../files/csv';
import { createWords } from '../words';
import type { Words } from '../words';
import type { Arguments } from './arguments';
import { LIST_PRESETS, parseArguments } from './arguments';
import { csvRows } from './csvRows';
import { gradeTable } from './gradeTable';
import { listPresets } from './listPresets';
import { readPolicy } from './readPolicy';
import { readTable } from './readTable';

/** What the command writes and ends with. */
export interface Outcome {
  readonly code: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command: JSON for stdout, or a file written; one line for stderr and code 1 when it cannot.
 * @param words what stands behind the command's name
 * @param today day number, for `asOf: "today"`
 */
export function run(words: readonly string[], today: number): Outcome {
  let place = 'grade';
  // Also what is said about the other options is said in the language asked for.
  let language: Arguments['language'] = words[words.indexOf('--lang') + 1] === 'zh' ? 'zh' : undefined;
  if (words.includes(LIST_PRESETS)) {
    return { code: 0, stdout: listPresets(createWords(language ?? 'en')), stderr: '' };
  }
  try {
    const given = parseArguments(words);
    language = given.language;
    keepsInputs(given);
    place = basename(given.policy);
    const policy = withAsOf(readPolicy(given.policy, language), given.asOf);
    place = basename(given.list ?? given.input);
    const list = given.list === undefined ? undefined : readTable(given.list, undefined, today);
    place = basename(given.input);
    const document = gradingDocument(gradeTable(readTable(given.input, given.range, today), policy, list));
    if (given.out === undefined) return { code: 0, stdout: jsonOf(document), stderr: '' };
    place = basename(given.out);
    write(given.out, document, language && createWords(language));
    return { code: 0, stdout: '', stderr: '' };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const sentence = createWords(language ?? 'en').t(error.id, error.values);
    return { code: 1, stdout: '', stderr: `${place}: ${sentence.replace(/\s+/g, ' ')}\n` };
  }
}

/** Throws a Fault when the output would replace what is read, by whatever path it is named. */
function keepsInputs({ input, list = input, policy, out }: Arguments): void {
  if (out === undefined) return;
  const replaced = [input, list, policy].find((file) => realPath(file) === realPath(out));
  if (replaced !== undefined) throw new Fault('cli.outIsInput', { out, file: replaced });
}

function realPath(file: string): string {
  return existsSync(file) ? realpathSync.native(file) : resolve(file);
}

const withAsOf = (policy: Policy, asOf: string | undefined): Policy =>
  asOf === undefined ? policy : { ...policy, source: { ...policy.source, asOf } };

const jsonOf = (document: GradingDocument): string => `${JSON.stringify(document, null, 2)}\n`;

function write(file: string, document: GradingDocument, words: Words | undefined): void {
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
