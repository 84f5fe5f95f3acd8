import type { Candidate } from '../../app';
import { isFault, parseMethod, tierNamesOf } from '../../app';
import type { Grading, MethodDocument } from '../../core';
import { metricUnit } from '../../words';
import type { Draft } from '../draft';
import { headersOf, shownMethods } from '../draft';
import { metricsOffered, wordsOffered } from '../offered';

/** A method whose tier can be asked for. */
export interface KnownMethod {
  readonly id: string;
  readonly kind: MethodDocument['kind'];
  readonly tiers: readonly string[];
}

/** What conditions can ask about, and what the data say of it. */
export interface Known {
  readonly metrics: readonly string[];
  readonly words: readonly string[];
  readonly methods: readonly KnownMethod[];
  /** The words that customers have there, the most frequent first; none while nothing is graded and no sample has any. */
  readonly wordsOf: (label: string) => readonly string[];
  /** A number near the middle of a metric's values, short to read; 0 of one that was not measured. */
  readonly middleOf: (label: string) => number;
}

/**
 * @param before only methods that come before this one, as a method can only ask for these; without it all that are on
 * @param grading the run that is shown
 */
export function knownTo(
  draft: Draft,
  candidate: Candidate | null,
  grading: Grading | null,
  before?: string,
): Known {
  return {
    metrics: metricsOffered(draft.source),
    words: wordsOffered(draft.source),
    methods: methodsOn(draft, before),
    wordsOf: (label) => {
      const column = grading?.customers.words[label];
      return column ? byFrequency(column) : candidate ? sampled(draft, candidate, label) : [];
    },
    middleOf: (label) => middle(grading?.customers.metrics[label], label),
  };
}

/** The methods that are on with their tiers, up to the one named. */
function methodsOn(draft: Draft, before: string | undefined): KnownMethod[] {
  const shown = shownMethods(draft);
  const end = shown.findIndex(({ id }) => id === before);
  return (end < 0 ? shown : shown.slice(0, end)).flatMap(({ id, document, on }) =>
    on ? [{ id, kind: document.kind, tiers: tiersOf(document) }] : [],
  );
}

/** None of a method that is none: the card of it says what is wrong. */
export function tiersOf(document: MethodDocument): readonly string[] {
  try {
    return tierNamesOf(parseMethod(document));
  } catch (error) {
    if (!isFault(error)) throw error;
    return [];
  }
}

type Words = Grading['customers']['words'][string];

function byFrequency({ codes, labels }: Words): readonly string[] {
  const counts = labels.map(() => 0);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return labels
    .map((label, i) => ({ label, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .map(({ label }) => label);
}

/** The words of the first rows. */
function sampled({ source }: Draft, candidate: Candidate, label: string): readonly string[] {
  const given = source.columns[label] ?? source.indicators.find(({ as }) => as === label)?.column;
  const column = candidate.shape.headers.findIndex((header) => header === given);
  if (typeof given !== 'string' || column < 0 || !headersOf(candidate).includes(given)) return [];
  const texts = candidate.sample.map((row) => row[column]);
  return [
    ...new Set(texts.flatMap((cell) => (typeof cell === 'string' && cell.trim() ? [cell.trim()] : []))),
  ];
}

/** The median of those there are, a day as it is, anything else to two digits. */
function middle(values: Float64Array | undefined, label: string): number {
  const sorted = values?.filter((value) => !Number.isNaN(value)).sort();
  const value = sorted?.[Math.floor(sorted.length / 2)] ?? 0;
  return metricUnit(label) === 'day' ? Math.round(value) : Number(value.toPrecision(2));
}
