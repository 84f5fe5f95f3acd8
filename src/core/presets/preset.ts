import type { PolicyDocument } from '../policy/schema';
import type { IndicatorPolicy } from '../policy/sourceSchema';

type Choose = (zh: string, en: string) => string;

/** Chooses the text of the language asked for; `inSheet` that of the language in which the sheet is headed. */
export interface Say {
  (zh: string, en: string): string;
  readonly inSheet: Choose;
}

const chooseIn =
  (language: string): Choose =>
  (zh, en) =>
    language === 'zh' ? zh : en;

/** @param language "zh"; any other reads English. @param sheet that of the sheet's headers */
export const sayIn = (language: string, sheet = language): Say =>
  Object.assign(chooseIn(language), { inSheet: chooseIn(sheet) });

/** A column's header in both languages. */
export type Heading = readonly [zh: string, en: string];

/** A column as an indicator that methods call as it is headed in the language asked for. */
export const headed = (
  say: Say,
  heading: Heading,
  more: Omit<IndicatorPolicy, 'column' | 'as'> = {},
): IndicatorPolicy => ({ column: say.inSheet(...heading), as: say(...heading), ...more });

export const unknownName = (say: Say): string => say('未知', 'Unknown');

/** A policy that is there by name, and the sheet that shows what it needs. */
export interface Preset {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Headers that the policy needs: roles are proposed from them, indicators name them as they stand. */
  readonly columns: readonly Heading[];
  /** Headers of the second source, for a policy that joins one. */
  readonly list?: readonly Heading[];
  /** Name of the sample that it grades as it is: a sheet in each language. */
  readonly sample: string;
  /** The policy but for version and name: columns, indicators and tiers in the language asked for. */
  readonly policy: (say: Say) => Omit<PolicyDocument, 'version' | 'name'>;
}

export const CUSTOMER: Heading = ['客户', 'Customer'];
/** What most presets need. */
export const SALES: readonly Heading[] = [CUSTOMER, ['日期', 'Order date'], ['金额', 'Amount']];
