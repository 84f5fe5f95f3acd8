import type { CutPolicy } from '../cuts/schema';
import { cutWithin } from '../cuts/cutWithin';
import { splitCut } from '../cuts/splitCut';
import type { GridDimensionResult } from '../grading/grading';
import type { TextColumn } from '../intake/sales';
import { foldedText } from '../intake/plainText';
import { directionOf } from '../metrics/directionOf';
import { round10All } from '../numbers/round10';
import { metricLabel } from '../policy/metricSchema';
import type { MethodInput } from './method';
import type { GridDimension, NominalDimension, ScoredDimension } from './gridSchema';

/** Levels of one dimension per customer; the number of levels = unknown. */
export function gridDimension(
  dimension: GridDimension,
  names: readonly string[],
  within: TextColumn | undefined,
  input: MethodInput,
): GridDimensionResult {
  if ('words' in dimension) return nominal(dimension, names, input);
  if ('method' in dimension) {
    const { tiers = [], tierOf = new Uint8Array(input.customers) } = input.methods[dimension.method] ?? {};
    const levelOfTier = tiers.map(({ name }) => names.indexOf(name));
    return {
      label: dimension.method,
      levels: names,
      levelOf: tierOf.map((tier) => levelOfTier[tier] ?? names.length),
    };
  }
  return scored(dimension, names, within, input);
}

function nominal(
  { words, of, else: otherwise }: NominalDimension,
  names: readonly string[],
  input: MethodInput,
): GridDimensionResult {
  const levelOfWord = new Map(names.map((name, level) => [foldedText(name), level]));
  for (const [word, level] of Object.entries(of)) levelOfWord.set(foldedText(word), names.indexOf(level));
  const rest = otherwise === undefined ? names.length : names.indexOf(otherwise);
  const column = input.words[words];
  const levelOfLabel = column?.labels.map((label) => levelOfWord.get(foldedText(label)) ?? rest) ?? [];
  return {
    label: words,
    levels: names,
    levelOf: Uint8Array.from(
      { length: input.customers },
      (_, customer) => levelOfLabel[column?.codes[customer] ?? -1] ?? names.length,
    ),
  };
}

function scored(
  { metric, direction, cut, split, groups }: ScoredDimension,
  names: readonly string[],
  within: TextColumn | undefined,
  { metrics, customers }: MethodInput,
): GridDimensionResult {
  const label = metricLabel(metric);
  const scores = round10All(metrics[label] ?? new Float64Array(customers).fill(NaN));
  const policy = cut ?? ((own: Float64Array): CutPolicy => splitCut(own, split ?? 'mean'));
  const found = cutWithin(scores, direction ?? directionOf(metric), policy, names.length, within, groups);
  return {
    label,
    levels: names,
    levelOf: found.tierOf,
    ...(found.whole ? { whole: found.whole } : {}),
    ...(found.groups ? { groups: found.groups } : {}),
  };
}
