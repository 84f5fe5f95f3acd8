import type { Candidate } from '../app';
import { usualDocument } from '../app';
import type { MethodDocument, PolicyDocument } from '../core';
import type { Language } from '../words';
import { namesIn, withoutIndicator } from './methods/weighted/indicators';
import type { IndicatorDocument } from './methods/weighted/weightedDocument';
import { metricsOffered } from './offered';
import type { SourceDraft } from './sourceDraft';
import { carriedOver, fits, proposedSource } from './sourceDraft';

/** A method as the policy writes it, or would write it. */
export interface MethodDraft {
  readonly id: string;
  readonly document: MethodDocument;
  /** null: as proposed, on when the source can give all that it is judged by. */
  readonly on: boolean | null;
}

/** What a policy says beside its source and its methods. */
export type TopDraft = Readonly<Omit<PolicyDocument, 'version' | 'source' | 'methods'>>;

/** The policy that the controls edit. What no control shows stays as it was written. */
export interface Draft {
  readonly source: SourceDraft;
  readonly methods: readonly MethodDraft[];
  readonly top: TopDraft;
  /** Made for the source that it came with: the workbook's own policy, or a template. */
  readonly own: boolean;
}

/** The proposal as a draft; what the user chose before stays, columns and what hangs on them where they are there. */
export function draftOf(candidate: Candidate, language: Language, earlier?: Draft): Draft {
  const proposed = proposedSource(candidate);
  if (!earlier) return { ...usual(language), source: proposed, own: false };
  const headers = headersOf(candidate);
  const source = carriedOver(earlier.source, proposed, headers);
  if (fits(earlier.source, headers)) return withoutGone({ ...earlier, source }, earlier.source);
  // Limits of another table's policy and its indicators say nothing of these rows.
  const portable = !earlier.own && earlier.source.indicators.length === 0 && earlier.source.list === null;
  return portable ? { ...earlier, source } : { ...usual(language), source, own: false };
}

function usual(language: Language): Pick<Draft, 'methods' | 'top'> {
  const { version: _, source: _source, methods, ...top } = usualDocument(language);
  return {
    // ABC says what is missing; the others wait until their columns are there.
    methods: methods.map((document) => ({
      id: idOf(document),
      document,
      on: document.kind === 'abc' ? true : null,
    })),
    top: { ...top, output: { sheets: ['customers', 'report', 'method'] } },
  };
}

/** Without an id a method is called by its kind. */
export const idOf = ({ id, kind }: MethodDocument): string => id ?? kind;

/** Weighs no indicator any more whose column is gone from the source. @param before the source with all of them */
export function withoutGone(draft: Draft, before: SourceDraft): Draft {
  const left = namesOfIndicators(draft.source);
  const gone = namesOfIndicators(before).filter((name) => !left.includes(name));
  if (gone.length === 0) return draft;
  return { ...draft, methods: draft.methods.map((method) => withoutIndicators(method, gone)) };
}

function withoutIndicators(method: MethodDraft, gone: readonly string[]): MethodDraft {
  const { document } = method;
  if (document.kind !== 'weighted') return method;
  const weighsGone = ({ metric }: IndicatorDocument): boolean =>
    namesIn(metric).some((name) => gone.includes(name));
  // One that weighs nothing else is left as it is: the policy's error names what is missing.
  if (document.indicators.every(weighsGone)) return method;
  const left = document.indicators.reduceRight(
    (rest, indicator, i) => (weighsGone(indicator) ? withoutIndicator(rest, i) : rest),
    document,
  );
  return left === document ? method : { ...method, document: left };
}

/** The source's own indicators, those of the second source included. */
export const namesOfIndicators = ({ indicators, list }: Pick<SourceDraft, 'indicators' | 'list'>): string[] =>
  [...indicators, ...(list?.indicators ?? [])].map(({ as }) => as);

/** A method as it stands: whether it is on, and of one that is only proposed what the source can give. */
export interface ShownMethod {
  readonly id: string;
  readonly document: MethodDocument;
  readonly on: boolean;
}

export function shownMethods({ methods, source }: Draft): readonly ShownMethod[] {
  const offered = metricsOffered(source);
  return methods.map(({ id, document, on }) => {
    if (on !== null) return { id, document, on };
    if (document.kind !== 'weighted') {
      return {
        id,
        document,
        on: ['recency', 'orders', 'amount'].every((metric) => offered.includes(metric)),
      };
    }
    const indicators = document.indicators.filter(
      ({ metric }) => typeof metric === 'string' && offered.includes(metric),
    );
    return indicators.length > 0
      ? { id, document: { ...document, indicators }, on: true }
      : { id, document, on: false };
  });
}

/** The headers to choose from, in sheet order; the columns that Customer Tiers wrote are none. */
export function headersOf({ shape, source }: Candidate): string[] {
  return shape.headers
    .filter((_, offset) => !source.ownColumns.includes(offset))
    .flatMap((header) => (typeof header === 'object' || header === '' ? [] : [String(header)]));
}
