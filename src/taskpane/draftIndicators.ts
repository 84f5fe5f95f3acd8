import type { IndicatorPolicy, MethodDocument } from '../core';
import type { Draft, TopDraft } from './draft';

/** Keys of a policy under which a metric or words of customers are named. */
const NAMED_UNDER: readonly string[] = ['metric', 'ratio', 'words', 'within'];

/** The draft with an indicator called otherwise, wherever it is named. */
export function withIndicatorNamed(draft: Draft, from: string, to: string): Draft {
  const { source, methods, top } = draft;
  const named = (indicators: readonly IndicatorPolicy[]): IndicatorPolicy[] =>
    indicators.map((one) => (one.as === from ? { ...one, as: to } : one));
  const { list } = source;
  return {
    ...draft,
    source: {
      ...source,
      indicators: named(source.indicators),
      ...(list ? { list: { ...list, indicators: named(list.indicators) } } : {}),
    },
    methods: methods.map((method) => ({
      ...method,
      document: renamedIn(method.document, from, to) as MethodDocument,
    })),
    top: renamedIn(top, from, to) as TopDraft,
  };
}

function renamedIn(value: unknown, from: string, to: string, named = false): unknown {
  if (typeof value === 'string') return named && value === from ? to : value;
  if (Array.isArray(value)) return value.map((part) => renamedIn(part, from, to, named));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, renamedIn(part, from, to, NAMED_UNDER.includes(key))]),
  );
}
