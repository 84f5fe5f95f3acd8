import type { PolicyDocument } from '../policy/schema';

/** Chooses the text of the language asked for. */
export type Say = (zh: string, en: string) => string;

/** Presets are there in Chinese and in English. @param language "zh"; any other reads English */
export const sayIn =
  (language: string): Say =>
  (zh, en) =>
    language === 'zh' ? zh : en;

export const unknownName = (say: Say): string => say('未知', 'Unknown');

/** A policy that is there by name, and the sheet that shows what it needs. */
export interface Preset {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Headers that the policy needs: roles are proposed from them, indicators name them as they stand. */
  readonly columns: readonly string[];
  /** Headers of the second source, for a policy that joins one. */
  readonly list?: readonly string[];
  /** Name of the sample sheet that it grades as it is. */
  readonly sample: string;
  /** The policy but for version and name; names of tiers in the language asked for. */
  readonly policy: (say: Say) => Omit<PolicyDocument, 'version' | 'name'>;
}

/** Headers of the sample that most presets share. */
export const SALES = ['客户', '日期', '金额'] as const;
