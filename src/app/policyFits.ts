import type { Layout } from '../core';
import { metricsAskedBy, metricsOf, parsePolicy, wordsAskedBy } from '../core';
import { isFault } from './isFault';

/** What a source can give. */
export interface Offer {
  readonly layout: Layout;
  readonly metrics: readonly string[];
  readonly words: readonly string[];
}

/** Whether a source can give all that a policy's methods and rules are judged by. A document that is no policy fits nothing. */
export function policyFits(document: unknown, { layout, metrics, words }: Offer): boolean {
  try {
    const policy = parsePolicy(document);
    const asked = metricsAskedBy(policy);
    // A customer list has no dates per order to take the last months from.
    const windowed = asked.some((metric) => typeof metric === 'object' && metric.last !== undefined);
    return (
      !(windowed && layout === 'customers') &&
      asked.flatMap(metricsOf).every((name) => metrics.includes(name)) &&
      wordsAskedBy(policy).every((name) => words.includes(name))
    );
  } catch (error) {
    if (isFault(error)) return false;
    throw error;
  }
}
