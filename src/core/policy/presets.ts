import { Fault } from '../fault';
import { nearest } from './nearest';
import { parsePolicy } from './parse';
import type { Policy } from './schema';

/** Policies that are there by name. They name no columns: roles are proposed from the sheet. */
const PRESETS: Readonly<Record<string, unknown>> = {
  abc: { version: 1, name: 'ABC', methods: [{ id: 'abc', kind: 'abc' }] },
  rfm: { version: 1, name: 'RFM', methods: [{ id: 'rfm', kind: 'rfm' }] },
  weighted: {
    version: 1,
    name: 'Weighted',
    methods: [
      {
        id: 'weighted',
        kind: 'weighted',
        indicators: [
          { metric: 'amount', weight: 0.5, normalise: 'percentile' },
          { metric: 'orders', weight: 0.3, normalise: 'percentile' },
          { metric: 'recency', weight: 0.2, normalise: 'percentile' },
        ],
        cut: { kind: 'headcount', shares: [0.2, 0.3] },
      },
    ],
  },
};

export const presetNames: readonly string[] = Object.keys(PRESETS);

/** A preset by its name; throws a Fault that names the nearest one. */
export function presetPolicy(name: string): Policy {
  if (!Object.hasOwn(PRESETS, name)) {
    throw new Fault('policy.noPreset', {
      name,
      nearest: nearest(name, presetNames),
      known: presetNames.join(', '),
    });
  }
  return parsePolicy(PRESETS[name]);
}
