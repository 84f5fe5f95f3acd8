import type { NumberOf } from './ruleBound';
import { boundOf, isRecord } from './ruleBound';

/** An icon of a set, counted from the lowest (Excel.Icon). */
export interface Icon {
  readonly set: string;
  readonly index: number;
}

/** Excel.ConditionalIconCriterion, as the API gives it. */
export type IconCriterion = Readonly<Record<string, unknown>>;

/** The percentages at which Excel's sets of three, four and five change their icon when nothing else is said. */
const thresholds: Readonly<Record<number, readonly number[]>> = {
  3: [0, 33, 67],
  4: [0, 25, 50, 75],
  5: [0, 20, 40, 60, 80],
};

const sizes: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** How many icons a set has, which its name begins with; undefined when it is no set of Excel's. */
export const iconCount = (set: string): number | undefined =>
  sizes[/^(?:Three|Four|Five)(?=[A-Z])/.exec(set)?.[0] ?? ''];

export const standardCriteria = (set: string): IconCriterion[] =>
  (thresholds[iconCount(set) ?? 0] ?? []).map((percent) => ({
    type: 'Percent',
    operator: 'GreaterThanOrEqual',
    formula: `=${percent}`,
    customIcon: null,
  }));

const customIcon = (criterion: IconCriterion | undefined): Icon | undefined => {
  const icon = criterion?.customIcon;
  return isRecord(icon) && typeof icon.set === 'string' && typeof icon.index === 'number'
    ? { set: icon.set, index: icon.index }
    : undefined;
};

/** The icon of a value among the numbers of its rule, ascending (Excel.IconSetConditionalFormat). */
export function iconOf(
  settings: ReadonlyMap<string, unknown>,
  value: number,
  ascending: readonly number[],
  numberOf: NumberOf,
): Icon {
  const style = settings.get('Style');
  const set = typeof style === 'string' ? style : 'ThreeTrafficLights1';
  const given = settings.get('Criteria');
  const criteria = Array.isArray(given) ? given.filter(isRecord) : standardCriteria(set);
  // From the highest down; the first criterion is never asked, its icon is that of all the rest.
  let place = criteria.length - 1;
  for (; place > 0; place -= 1) {
    const criterion = criteria[place] ?? {};
    const bound = boundOf(criterion, ascending, numberOf);
    if (criterion.operator === 'GreaterThan' ? value > bound : value >= bound) break;
  }
  place = Math.max(0, place);
  const reversed = settings.get('ReverseIconOrder') === true;
  const index = reversed ? criteria.length - 1 - place : place;
  return customIcon(criteria[place]) ?? { set, index };
}
