import type { Draft } from './draft';
import { canRfm } from './draft';
import type { Doc, Kind, KeptMethod } from './kept';
import { asDoc, asList, KINDS, shownMethod } from './kept';
import type { Limits, MethodChoices } from './methodChoices';
import { indicatorsOf, isGone, labelOf, weighable } from './weighable';

type Names = Readonly<Record<string, string>> | undefined;

/**
 * The methods of the draft. One of the workbook's own policy stays as it is unless its controls say something else; then
 * it keeps what they do not show. Methods without controls stay.
 */
export function methodDocuments(draft: Draft, segmentNames?: Readonly<Record<string, string>>): Doc[] {
  const { kept } = draft;
  const stored = kept?.methods ?? [];
  const asStored = stored.flatMap((method) => {
    const kind = KINDS.find((one) => shownMethod(kept, one) === method);
    return kind === undefined ? [method.document] : storedMethod(draft, kind, method, segmentNames);
  });
  const taken = stored.map(({ id }) => id);
  const added = KINDS.filter((kind) => shownMethod(kept, kind) === undefined).flatMap((kind) =>
    newMethod(draft, kind, freeId(kind, taken), segmentNames),
  );
  return [...asStored, ...added];
}

function storedMethod(draft: Draft, kind: Kind, method: KeptMethod, names: Names): Doc[] {
  if (!draft[kind].on) return [];
  const same = JSON.stringify(draft[kind]) === JSON.stringify(draft.kept?.choices[kind]);
  const whole =
    kind !== 'weighted' || !indicatorsOf(method.parsed).some((one) => isGone(draft, labelOf(one)));
  return same && whole ? [method.document] : changed(draft, kind, method, names);
}

function newMethod(draft: Draft, kind: Kind, id: string, names: Names): Doc[] {
  if (!draft[kind].on || (kind === 'rfm' && !canRfm(draft))) return [];
  const document = { id, kind, ...(kind === 'abc' ? { metric: 'amount' } : {}) };
  return changed(draft, kind, { kind, id, document, parsed: document }, names);
}

function changed(draft: Draft, kind: Kind, method: KeptMethod, names: Names): Doc[] {
  if (kind === 'abc') return [abcDocument(draft.abc, method)];
  return kind === 'rfm' ? [rfmDocument(draft.rfm, method, names)] : weightedDocument(draft, method);
}

function abcDocument({ cut, limits }: MethodChoices['abc'], { document, parsed }: KeptMethod): Doc {
  if (cut === 'own') return document;
  const before = asDoc(parsed.cut);
  const { kind: _, limits: _limits, shares: _shares, ...others } = before;
  const rest = before.kind === cut ? others : {};
  const values = cut === 'headcount' ? { shares: headShares(limits) } : { limits: limits.map(share) };
  return { ...threeTiers(document), cut: { kind: cut, ...rest, ...values } };
}

/** Without what belongs to another cut: names of more or fewer tiers, limits that an earlier run found. */
function threeTiers({ tiers, groups: _, ...others }: Doc): Doc {
  return tiers !== undefined && asList(tiers).length === 3 ? { ...others, tiers } : others;
}

function rfmDocument(
  { segments }: MethodChoices['rfm'],
  { document, parsed }: KeptMethod,
  names: Names,
): Doc {
  if (segments === 'own') return document;
  const { names: _, ...others } = document;
  if (segments === 'eight') return { ...others, segments };
  // The eleven are made of five bins each.
  const { bins: _bins, limits: _limits, edges: _edges, ...unbinned } = others;
  const five = Object.values(asDoc(parsed.bins)).every((count) => count === 5);
  return { ...(five ? others : unbinned), segments, ...(names ? { names } : {}) };
}

/** Empty when nothing has a weight. */
function weightedDocument(draft: Draft, { document, parsed }: KeptMethod): Doc[] {
  const { weights, limits, byHand } = draft.weighted;
  const labels = indicatorsOf(parsed).map(labelOf);
  const stored = indicatorsOf(document).flatMap((indicator) => {
    const label = labelOf(indicator);
    if (isGone(draft, label)) return [];
    if (!byHand) return [indicator];
    const weight = weights[label] ?? 0;
    return weight > 0 ? [{ ...indicator, weight: share(weight) }] : [];
  });
  const added = weighable(draft).flatMap((metric) => {
    const weight = weights[metric] ?? 0;
    return byHand && weight > 0 && !labels.includes(metric)
      ? [{ metric, weight: share(weight), normalise: 'percentile' }]
      : [];
  });
  const indicators = [...stored, ...added];
  if (indicators.length === 0) return [];
  if (limits === null || unchangedLimits(draft)) return [{ ...document, indicators }];
  return [{ ...threeTiers(document), indicators, cut: { kind: 'headcount', shares: headShares(limits) } }];
}

function unchangedLimits({ weighted, kept }: Draft): boolean {
  if (shownMethod(kept, 'weighted') === undefined) return false;
  return JSON.stringify(weighted.limits) === JSON.stringify(kept?.choices.weighted.limits);
}

function freeId(kind: string, taken: readonly string[]): string {
  let id = kind;
  for (let n = 2; taken.includes(id); n += 1) id = `${kind}${n}`;
  return id;
}

/** Percent as a part, without what binary fractions add: 50.5 − 20.2 is 30.3. */
const share = (percent: number): number => Number((percent / 100).toFixed(10));
const headShares = ([a, b]: Limits): number[] => [share(a), share(b - a)];
