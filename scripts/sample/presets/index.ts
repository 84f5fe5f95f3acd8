import { csvText } from '../csvText';
import { random } from '../../../src/app/sample/random';
import type { Random } from '../../../src/app/sample/random';
import { creditRisk, keyCustomers, stockCustomers } from './bank';
import { fourFactors, leads } from './factors';
import { influence, relations, sales } from './sales';
import type { Sample, Say } from './sheet';
import { ecommerce, payments, retail } from './shop';
import { cars, logistics, telecom, users } from './trades';

/** Name of a sample, as presets call it → what makes it. */
const MAKERS: Readonly<Record<string, (chance: Random, say: Say) => Sample>> = {
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

export type SampleLanguage = 'zh' | 'en';

const SAY: Readonly<Record<SampleLanguage, Say>> = { zh: (zh) => zh, en: (_, en) => en };

/** Every sample that a preset grades: the same sheets on every machine, the same numbers in both languages. */
export const presetSamples = (language: SampleLanguage): ReadonlyMap<string, Sample> =>
  new Map(
    Object.entries(MAKERS).map(([name, make], i) => [name, make(random(20_250_101 + i), SAY[language])]),
  );

/** File name → text of every sample in assets/presets. */
export const presetFiles = (): ReadonlyMap<string, string> =>
  new Map(
    (['zh', 'en'] as const).flatMap((language) =>
      [...presetSamples(language)].flatMap(([name, { sheet, list }]): [string, string][] => [
        [`${name}-${language}.csv`, csvText(sheet)],
        ...(list ? [[`${name}-list-${language}.csv`, csvText(list)] satisfies [string, string]] : []),
      ]),
    ),
  );
