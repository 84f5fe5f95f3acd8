import { Fault, nearest } from '../core';

/** Take one value. */
const VALUED = [
  '--policy',
  '--sheet',
  '--range',
  '--list',
  '--as-of',
  '--lang',
  '--out',
  '--against',
  '--outcome',
  '--breakdown',
] as const;
/** Take a value each time they stand. */
const REPEATED = ['--explain'] as const;
/** Take none. */
const SWITCHES = ['--profile', '--sensitivity'] as const;
/** Stands alone: shows the presets, grades nothing. */
export const LIST_PRESETS = '--list-presets';

const OPTIONS = [...VALUED, ...REPEATED, ...SWITCHES] as const;
export type Option = (typeof OPTIONS)[number];

const isOption = (text: string): text is Option => OPTIONS.some((option) => option === text);
const isSwitch = (option: Option): boolean => SWITCHES.some((name) => name === option);
const isRepeated = (option: Option): boolean => REPEATED.some((name) => name === option);

/** What stands behind the command's name, in order. */
export interface Options {
  /** What is no option and no option's value. */
  readonly inputs: readonly string[];
  /** Option → its values; a switch that was given has none. */
  readonly given: ReadonlyMap<Option, readonly string[]>;
}

/** Tells options, their values and inputs apart. Throws a Fault for what it does not know, and for a value too many or too few. */
export function parseOptions(words: readonly string[]): Options {
  const inputs: string[] = [];
  const given = new Map<Option, readonly string[]>();
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
    const before = given.get(name);
    if (before && !isRepeated(name)) throw new Fault('cli.twice', { option: name });
    if (isSwitch(name)) {
      if (rest.length > 0) throw new Fault('cli.valueTooMany', { option: name, value: rest.join('=') });
      given.set(name, []);
      continue;
    }
    const value = rest.length > 0 ? rest.join('=') : words[++i];
    if (value === undefined || value === '' || (rest.length === 0 && isOption(value)))
      throw new Fault('cli.noValue', { option: name });
    given.set(name, [...(before ?? []), value]);
  }
  return { inputs, given };
}
