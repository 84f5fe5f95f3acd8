import { Fault } from '../fault';
import { foldedText } from '../intake/plainText';
import { abc, abcPresets } from '../presets/abcPresets';
import { bankPresets } from '../presets/bankPresets';
import type { Preset } from '../presets/preset';
import { sayIn, unknownName } from '../presets/preset';
import { relationPresets } from '../presets/relationPresets';
import { rfm, rfmPresets } from '../presets/rfmPresets';
import { scorePresets, weighted } from '../presets/scorePresets';
import { shopPresets } from '../presets/shopPresets';
import { tradePresets } from '../presets/tradePresets';
import { nearest } from './nearest';
import { parsePolicy } from './parse';
import type { Policy, PolicyDocument } from './schema';

/** Policies that are there by name. They name no roles: these are proposed from the sheet. */
export const presets: readonly Preset[] = [
  abc,
  rfm,
  weighted,
  ...abcPresets,
  ...rfmPresets,
  ...scorePresets,
  ...bankPresets,
  ...shopPresets,
  ...tradePresets,
  ...relationPresets,
];

export const presetNames: readonly string[] = presets.map(({ id }) => id);

/** Headers that a preset needs, of the sheet and of the second source, in a language. */
export function presetHeaders(
  { columns, list = [] }: Preset,
  language: string,
): { readonly sheet: readonly string[]; readonly list: readonly string[] } {
  const say = sayIn(language);
  return { sheet: columns.map((heading) => say(...heading)), list: list.map((heading) => say(...heading)) };
}

/** In which language a sheet has more of a preset's headers; in doubt that of the reader. */
function sheetLanguage(preset: Preset, language: string, headers: readonly string[]): string {
  const found = new Set(headers.map(foldedText));
  const count = (other: string): number =>
    presetHeaders(preset, other).sheet.filter((header) => found.has(foldedText(header))).length;
  const other = language === 'zh' ? 'en' : 'zh';
  return count(other) > count(language) ? other : language;
}

/**
 * A preset as a policy document, with names in a language. Throws a Fault that names the nearest preset.
 * @param headers of the sheet that it is for: columns are called as they are there, in either language
 */
export function presetDocument(
  name: string,
  language = 'en',
  headers: readonly string[] = [],
): PolicyDocument {
  const preset = presets.find(({ id }) => id === name);
  if (!preset) {
    throw new Fault('policy.noPreset', {
      name,
      nearest: nearest(name, presetNames),
      known: presetNames.join(', '),
    });
  }
  const say = sayIn(language, sheetLanguage(preset, language, headers));
  const { zh, en, policy } = preset;
  return { version: 1, name: say(zh, en), unknown: unknownName(say), ...policy(say) };
}

export const presetPolicy = (name: string, language = 'en', headers: readonly string[] = []): Policy =>
  parsePolicy(presetDocument(name, language, headers));
