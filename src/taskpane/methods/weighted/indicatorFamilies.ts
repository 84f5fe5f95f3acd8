import type { WeightedDocument } from './weightedDocument';

type Indicators = WeightedDocument['indicators'];
type Families = NonNullable<WeightedDocument['families']>;

export const MOST_FAMILIES = 20;

/** A hundredth of a percent. */
const LEAST_WEIGHT = 0.0001;

/** The families that indicators name, in their order. */
export const familyNames = (indicators: Indicators): string[] => [
  ...new Set(indicators.flatMap(({ family }) => (family === undefined ? [] : [family]))),
];

export const firstFamily = (families: Families): string | undefined => Object.keys(families)[0];

/** Families that no indicator belongs to weigh nothing any more; of those left at least one weighs something. */
export function familiesLeft(document: WeightedDocument): WeightedDocument {
  const { families, ...others } = document;
  if (!families) return document;
  const named = familyNames(document.indicators);
  const left = Object.entries(families).filter(([name]) => named.includes(name));
  if (left.length === 0) return others;
  const weighed = left.some(([, weight]) => weight > 0);
  return {
    ...others,
    families: Object.fromEntries(left.map(([name, weight]) => [name, weighed ? weight : 1])),
  };
}

/** An indicator put into a family, or into none. A family that is new begins with the weight of the indicator. */
export function withFamily(
  document: WeightedDocument,
  i: number,
  family: string | undefined,
): WeightedDocument {
  const indicators = document.indicators.map((one, other) => {
    if (other !== i) return one;
    const { family: _, ...others } = one;
    return family === undefined ? others : { ...others, family };
  });
  const { families } = document;
  if (!families || family === undefined) return familiesLeft({ ...document, indicators });
  const weight = families[family] ?? document.indicators[i]?.weight ?? 1;
  return familiesLeft({ ...document, indicators, families: { ...families, [family]: weight } });
}

/** A family called otherwise; unchanged where another is called so. */
export function withFamilyNamed(document: WeightedDocument, from: string, to: string): WeightedDocument {
  if (familyNames(document.indicators).includes(to)) return document;
  const { families } = document;
  return {
    ...document,
    indicators: document.indicators.map((one) => (one.family === from ? { ...one, family: to } : one)),
    ...(families
      ? {
          families: Object.fromEntries(
            Object.entries(families).map(([name, weight]) => [name === from ? to : name, weight]),
          ),
        }
      : {}),
  };
}

/** Families with weights of their own. They begin with those of their indicators, so that at first nothing changes. */
export function withFamilyWeights(document: WeightedDocument, others: string): WeightedDocument {
  const indicators = document.indicators.map((one) => ({ ...one, family: one.family ?? others }));
  const families = Object.fromEntries(
    familyNames(indicators).map((name) => [
      name,
      Number(
        indicators
          .filter(({ family }) => family === name)
          .reduce((sum, { weight = 1 }) => sum + weight, 0)
          .toFixed(4),
      ),
    ]),
  );
  return familiesLeft({ ...document, indicators, families });
}

/** Families with other weights. @param weights of the families `names`, in their order */
export const withFamiliesWeighing = (
  document: WeightedDocument,
  names: readonly string[],
  weights: readonly number[],
): WeightedDocument => ({
  ...document,
  families: Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0])),
});

/** Families that weigh what their indicators weigh. */
export function withoutFamilyWeights(document: WeightedDocument): WeightedDocument {
  const { families: _, ...others } = document;
  return others;
}

/** A name that no family has: "Family 2". @param name makes one of a number */
export function freeFamily(taken: readonly string[], name: (n: number) => string): string {
  let n = taken.length + 1;
  while (taken.includes(name(n))) n += 1;
  return name(n);
}

/** The least that a family may weigh: something where all others weigh nothing. */
export const leastFamilyWeight = (families: Families, name: string): number =>
  Object.entries(families).some(([other, weight]) => other !== name && weight > 0) ? 0 : LEAST_WEIGHT;
