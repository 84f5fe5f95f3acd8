import { csvText } from '../csvText';
import { random } from '../../../src/app/sample/random';
import type { Random } from '../../../src/app/sample/random';
import { creditRisk, keyCustomers, stockCustomers } from './bank';
import { fourFactors, leads } from './factors';
import { influence, relations, sales } from './sales';
import type { Sample } from './sheet';
import { ecommerce, payments, retail } from './shop';
import { cars, logistics, telecom, users } from './trades';

/** Name of a sample, as presets call it → what makes it. */
const MAKERS: Readonly<Record<string, (chance: Random) => Sample>> = {
  sales,
  influence,
  'old-new-prospect': relations,
  'four-factors': fourFactors,
  leads,
  'user-activity': users,
  'bank-key': keyCustomers,
  'bank-stock': stockCustomers,
  'bank-risk': creditRisk,
  ecommerce,
  'retail-vip': retail,
  'payment-risk': payments,
  telecom,
  'car-owners': cars,
  logistics,
};

/** Every sample that a preset grades: the same sheets on every machine. */
export const presetSamples = (): ReadonlyMap<string, Sample> =>
  new Map(Object.entries(MAKERS).map(([name, make], i) => [name, make(random(20_250_101 + i))]));

/** File name → text of every sample in assets/presets. */
export const presetFiles = (): ReadonlyMap<string, string> =>
  new Map(
    [...presetSamples()].flatMap(([name, { sheet, list }]): [string, string][] => [
      [`${name}.csv`, csvText(sheet)],
      ...(list ? [[`${name}-list.csv`, csvText(list)] satisfies [string, string]] : []),
    ]),
  );
