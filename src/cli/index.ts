import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { dayNumber, Fault, gradingDocument } from '../core';
import type { GradingDocument, Policy } from '../core';
import { writeCsv } from '../files/csv';
import { createWords } from '../words';
import type { Words } from '../words';
import type { Arguments } from './arguments';
import { parseArguments } from './arguments';
import { csvRows } from './csvRows';
import { gradeTable } from './gradeTable';
import { readPolicy } from './readPolicy';
import { readTable } from './readTable';

/** Grades a csv file by a policy: JSON on stdout or a file. One line on stderr and exit code 1 when it cannot. */
function main(words: readonly string[]): void {
  let place = 'grade';
  // Also what is said about the other options is said in the language asked for.
  let language: Arguments['language'] = words[words.indexOf('--lang') + 1] === 'zh' ? 'zh' : undefined;
  try {
    const given = parseArguments(words);
    language = given.language;
    place = basename(given.policy);
    const policy = withAsOf(readPolicy(given.policy), given.asOf);
    place = basename(given.input);
    const document = gradingDocument(gradeTable(readTable(given.input, given.range, today()), policy));
    if (given.out === undefined) process.stdout.write(jsonOf(document));
    else {
      place = basename(given.out);
      write(given.out, document, language && createWords(language));
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const sentence = createWords(language ?? 'en').t(error.id, error.values);
    process.stderr.write(`${place}: ${sentence.replace(/\s+/g, ' ')}\n`);
    process.exitCode = 1;
  }
}

const withAsOf = (policy: Policy, asOf: string | undefined): Policy =>
  asOf === undefined ? policy : { ...policy, source: { ...policy.source, asOf } };

/** The one clock of the command line: today in its own time zone. */
function today(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

const jsonOf = (document: GradingDocument): string => `${JSON.stringify(document, null, 2)}\n`;

function write(file: string, document: GradingDocument, words: Words | undefined): void {
  const csv = /\.csv$/i.test(file);
  // Excel takes a csv for UTF-8 only when it begins with a byte order mark.
  const mark = words?.language === 'zh' ? '\uFEFF' : '';
  const text = csv ? `${mark}${writeCsv(csvRows(document, words))}` : jsonOf(document);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Fault('cli.notWritten', { file, reason: error instanceof Error ? error.message : String(error) });
  }
}

// Who reads only the first lines (`| head`) closes the pipe: nothing is wrong with that.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2));
