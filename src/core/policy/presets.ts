import { Fault } from '../fault';
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

/** A preset as a policy document, with names of tiers in a language. Throws a Fault that names the nearest preset. */
export function presetDocument(name: string, language = 'en'): PolicyDocument {
  const preset = presets.find(({ id }) => id === name);
  if (!preset) {
    throw new Fault('policy.noPreset', {
      name,
      nearest: nearest(name, presetNames),
      known: presetNames.join(', '),
    });
  }
  const say = sayIn(language);
  const { zh, en, policy } = preset;
  return { version: 1, name: say(zh, en), unknown: unknownName(say), ...policy(say) };
}

export const presetPolicy = (name: string, language = 'en'): Policy =>
  parsePolicy(presetDocument(name, language));
