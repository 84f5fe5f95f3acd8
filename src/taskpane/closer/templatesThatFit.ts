import { parsePolicy, policyFits, presetDocument, presets } from '../../app';
import type { Language } from '../../words';
import type { Draft } from '../draft';
import { documentOf } from '../draftDocument';
import { withTemplate } from '../draftMethods';
import { metricsOffered, wordsOffered } from '../offered';
import { indicatorsOn } from '../sourceDraft';

/** Headers of the sheet, and of the second source where there is one. */
export interface Headers {
  readonly sheet: readonly string[];
  readonly list: readonly string[];
}

/** The policy document of a template on the draft's columns. */
export const templateDocument = (
  id: string,
  draft: Draft,
  headers: readonly string[],
  language: Language,
): unknown => documentOf(templateDraft(id, draft, headers, language));

function templateDraft(id: string, draft: Draft, headers: readonly string[], language: Language): Draft {
  const document = presetDocument(id, language, headers);
  return withTemplate(draft, { document, policy: parsePolicy(document) }, headers);
}

/** Ids of the templates for which the draft's source has all columns. */
export const templatesThatFit = (draft: Draft, headers: Headers, language: Language): readonly string[] =>
  presets
    .map(({ id }) => id)
    .filter((id) => fits(templateDraft(id, draft, headers.sheet, language), headers));

function fits(draft: Draft, { sheet, list: listed }: Headers): boolean {
  const { source } = draft;
  const { indicators, list, layout } = source;
  const placed = list === null || list.sheet !== undefined || list.table !== undefined;
  return (
    placed &&
    indicatorsOn(indicators, sheet).length === indicators.length &&
    (list === null || indicatorsOn(list.indicators, listed).length === list.indicators.length) &&
    policyFits(documentOf(draft), { layout, metrics: metricsOffered(source), words: wordsOffered(source) })
  );
}
