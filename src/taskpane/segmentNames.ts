import type { Words } from '../words';

/** The field's names of the eleven segments, as the core has them. */
const ELEVEN = [
  'Champions',
  'Loyal',
  'Potential Loyalist',
  'New',
  'Promising',
  'Need Attention',
  'About to Sleep',
  'At Risk',
  'Cannot Lose',
  'Hibernating',
  'Lost',
] as const;

/** Their names in the user's language; undefined in English, whose names they are. */
export function segmentNames(words: Words): Readonly<Record<string, string>> | undefined {
  if (words.language === 'en') return undefined;
  return Object.fromEntries(ELEVEN.map((name) => [name, words.t(`segment.${name}`)]));
}
