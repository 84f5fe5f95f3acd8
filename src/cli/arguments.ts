import { dayOfIso, Fault } from '../core';
import type { Language } from '../words';
import { isLanguage, languages } from '../words';
import { parseOptions } from './options';
import type { Option } from './options';

/** What the command line asks for. */
export interface Arguments {
  readonly input: string;
  /** A file, or the name of a preset. */
  readonly policy: string;
  readonly range: string | undefined;
  /** The file of the second source. */
  readonly list: string | undefined;
  /** "latest", "today" or an ISO date. */
  readonly asOf: string | undefined;
  readonly language: Language | undefined;
  readonly out: string | undefined;
  /** Customers whose tier is to be explained, as they were written. */
  readonly explain: readonly string[];
  /** Another policy to compare with: a file, or the name of a preset. */
  readonly against: string | undefined;
  /** Headers, or names that the policy gives columns. */
  readonly outcome: string | undefined;
  readonly breakdown: string | undefined;
  readonly profile: boolean;
  readonly sensitivity: boolean;
}

/** Options whose answer has no place in a table of customers. */
const JSON_ONLY: readonly Option[] = [
  '--explain',
  '--against',
  '--outcome',
  '--breakdown',
  '--profile',
  '--sensitivity',
];

/** Parses what stands behind the command's name. Throws a Fault for what it does not know. */
export function parseArguments(words: readonly string[]): Arguments {
  const { inputs, given } = parseOptions(words);
  const value = (option: Option): string | undefined => given.get(option)?.[0];
  const [input, second] = inputs;
  const policy = value('--policy');
  const sheet = value('--sheet');
  if (input === undefined) throw new Fault('cli.noInput');
  if (second !== undefined) throw new Fault('cli.secondInput', { input, second });
  if (policy === undefined) throw new Fault('cli.noPolicy');
  if (sheet !== undefined) throw new Fault('cli.noSheets', { sheet });
  return {
    input,
    policy,
    range: value('--range'),
    list: value('--list'),
    asOf: asOfGiven(value('--as-of')),
    language: languageGiven(value('--lang')),
    out: outGiven(
      value('--out'),
      JSON_ONLY.find((option) => given.has(option)),
    ),
    explain: given.get('--explain') ?? [],
    against: value('--against'),
    outcome: value('--outcome'),
    breakdown: value('--breakdown'),
    profile: given.has('--profile'),
    sensitivity: given.has('--sensitivity'),
  };
}

function asOfGiven(value: string | undefined): string | undefined {
  const known =
    value === undefined || value === 'latest' || value === 'today' || dayOfIso(value) !== undefined;
  if (!known) throw new Fault('cli.badDate', { value });
  return value;
}

function languageGiven(value: string | undefined): Language | undefined {
  if (value === undefined || isLanguage(value)) return value;
  throw new Fault('cli.badLanguage', { value, known: languages.join(', ') });
}

/** @param jsonOnly an option given that asks for more than a table can hold */
function outGiven(value: string | undefined, jsonOnly: Option | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!/\.(csv|json)$/i.test(value)) throw new Fault('cli.badOutput', { value });
  if (jsonOnly !== undefined && /\.csv$/i.test(value)) {
    const json = value.replace(/csv$/i, 'json');
    throw new Fault('cli.jsonOnly', { option: jsonOnly, value, json });
  }
  return value;
}
