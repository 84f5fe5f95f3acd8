import { dayOfIso, Fault, nearest } from '../core';

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
  readonly language: 'zh' | 'en' | undefined;
  readonly out: string | undefined;
}

const OPTIONS = ['--policy', '--sheet', '--range', '--list', '--as-of', '--lang', '--out'] as const;
/** Stands alone: shows the presets, grades nothing. */
export const LIST_PRESETS = '--list-presets';
type Option = (typeof OPTIONS)[number];
const isOption = (text: string): text is Option => OPTIONS.some((option) => option === text);

/** Parses what stands behind the command's name. Throws a Fault for what it does not know. */
export function parseArguments(words: readonly string[]): Arguments {
  const inputs: string[] = [];
  const given = new Map<Option, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('--')) {
      inputs.push(word);
      continue;
    }
    // Both "--out file" and "--out=file".
    const [name = '', ...rest] = word.split('=');
    if (!isOption(name))
      throw new Fault('cli.unknownOption', {
        option: name,
        nearest: nearest(name, [...OPTIONS, LIST_PRESETS]),
      });
    const value = rest.length > 0 ? rest.join('=') : words[++i];
    if (value === undefined || value === '') throw new Fault('cli.noValue', { option: name });
    if (given.has(name)) throw new Fault('cli.twice', { option: name });
    given.set(name, value);
  }
  const [input, second] = inputs;
  const policy = given.get('--policy');
  if (input === undefined) throw new Fault('cli.noInput');
  if (second !== undefined) throw new Fault('cli.secondInput', { input, second });
  if (policy === undefined) throw new Fault('cli.noPolicy');
  if (given.has('--sheet')) throw new Fault('cli.noSheets', { sheet: given.get('--sheet') ?? '' });
  return {
    input,
    policy,
    range: given.get('--range'),
    list: given.get('--list'),
    asOf: asOfGiven(given.get('--as-of')),
    language: languageGiven(given.get('--lang')),
    out: outGiven(given.get('--out')),
  };
}

function asOfGiven(value: string | undefined): string | undefined {
  const known =
    value === undefined || value === 'latest' || value === 'today' || dayOfIso(value) !== undefined;
  if (!known) throw new Fault('cli.badDate', { value });
  return value;
}

function languageGiven(value: string | undefined): 'zh' | 'en' | undefined {
  if (value === undefined || value === 'zh' || value === 'en') return value;
  throw new Fault('cli.badLanguage', { value });
}

function outGiven(value: string | undefined): string | undefined {
  if (value !== undefined && !/\.(csv|json)$/i.test(value)) throw new Fault('cli.badOutput', { value });
  return value;
}
