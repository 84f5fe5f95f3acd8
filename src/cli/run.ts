import { basename } from 'node:path';
import { cellText, Fault, gradingDocument } from '../core';
import type { Policy } from '../core';
import { createWords, isLanguage } from '../words';
import { analysesOf } from './analyses';
import type { Arguments } from './arguments';
import { parseArguments } from './arguments';
import { comparisonWith } from './comparison';
import { gradeTables } from './gradeTables';
import { listPresets } from './listPresets';
import { LIST_PRESETS } from './options';
import { jsonOf, keepsInputs, write } from './output';
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
  const asked = words[words.indexOf('--lang') + 1] ?? '';
  let language: Arguments['language'] = isLanguage(asked) ? asked : undefined;
  if (words.includes(LIST_PRESETS)) {
    return { code: 0, stdout: listPresets(createWords(language ?? 'en')), stderr: '' };
  }
  try {
    const given = parseArguments(words);
    language = given.language;
    keepsInputs(given);
    const { against } = given;
    place = basename(given.policy);
    const policyOf = readPolicy(given.policy, language);
    place = basename(against ?? given.policy);
    const otherOf = against === undefined ? undefined : readPolicy(against, language);
    place = basename(given.list ?? given.input);
    const list = given.list === undefined ? undefined : readTable(given.list, undefined, today);
    place = basename(given.input);
    const sheet = readTable(given.input, given.range, today);
    const headers = sheet.shape.headers.map(cellText);
    const policy = withAsOf(policyOf(headers), given.asOf);
    const other = otherOf && withAsOf(otherOf(headers), given.asOf);
    if (list && !policy.source.list && !other?.source.list)
      throw new Fault('cli.listUnasked', { file: list.shape.sheet });
    const graded = gradeTables({ sheet, list }, policy);
    const analyses = analysesOf(given, graded, createWords(language ?? 'en'));
    // A fault of the other policy lies in the same sheet.
    if (against !== undefined) place = `${place} (--against ${basename(against)})`;
    const comparison =
      against === undefined || !other ? {} : { comparison: comparisonWith(against, other, graded) };
    const document = { ...gradingDocument(graded.grading), ...analyses, ...comparison };
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

const withAsOf = (policy: Policy, asOf: string | undefined): Policy =>
  asOf === undefined ? policy : { ...policy, source: { ...policy.source, asOf } };
