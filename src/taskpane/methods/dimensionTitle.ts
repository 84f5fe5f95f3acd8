import type { Known } from '../conditions/known';
import type { Words } from '../../words';
import { metricName, wordName } from '../../words';
import type { GridDimension } from './gridDocument';
import { methodTitle } from './methodTitle';

/** What a dimension can be of: "metric:orders", "words:group", "method:abc". */
export type DimensionValue = `${'metric' | 'words' | 'method'}:${string}`;

/** Of a metric in a window or a quotient the metric itself. */
export function valueOf(dimension: GridDimension): DimensionValue {
  if ('method' in dimension) return `method:${dimension.method}`;
  if ('words' in dimension) return `words:${dimension.words}`;
  const { metric } = dimension;
  if (typeof metric === 'string') return `metric:${metric}`;
  return `metric:${'ratio' in metric ? metric.ratio[0] : metric.metric}`;
}

export function partsOf(value: string): [kind: string, name: string] {
  const colon = value.indexOf(':');
  return [value.slice(0, colon), value.slice(colon + 1)];
}

export function dimensionTitle(words: Words, value: DimensionValue, known: Known): string {
  const [kind, name] = partsOf(value);
  if (kind === 'metric') return metricName(words, name);
  if (kind === 'words') return words.t('grid.words', { words: wordName(words, name) });
  const earlier = known.methods.find(({ id }) => id === name);
  return words.t('grid.method', { method: earlier ? methodTitle(words, earlier) : name });
}
