import { likelyDuplicates } from '../src/core';
import { random } from '../src/app/sample/random';
import type { Random } from '../src/app/sample/random';
import { measured, printGoal, printTimes } from './measure';

const SECONDS = 2;
const PARTS = [
  'ka',
  'ro',
  'min',
  'ter',
  'sol',
  'vex',
  'tan',
  'gor',
  'lim',
  'pra',
  'den',
  'fos',
  'hul',
] as const;
const CITIES = ['上海', '北京', '广州', '深圳', '杭州', '苏州'] as const;
const TRADES = ['贸易', '科技', '电子', '食品', '服饰', '物流', '建材'] as const;
const ZH_FORMS = ['有限公司', '有限责任公司', '股份有限公司', '集团', ''] as const;
const EN_FORMS = ['Ltd', 'Inc', 'GmbH', 'LLC', ''] as const;

const letters = (chance: Random, count: number, of: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(0x4e00 + chance.whole(0, of - 1))).join('');
const word = (chance: Random): string =>
  Array.from({ length: chance.whole(2, 4) }, () => chance.pick(PARTS)).join('');

/** Names as customers have them, and names that resemble each other as no sheet does. */
const NAMES: Readonly<Record<string, (chance: Random) => string>> = {
  'Chinese companies': (chance) =>
    chance.pick(CITIES) +
    letters(chance, chance.whole(2, 4), 2000) +
    chance.pick(TRADES) +
    chance.pick(ZH_FORMS),
  'English companies': (chance) => `${word(chance)} ${word(chance)} ${chance.pick(EN_FORMS)}`,
  'Chinese people': (chance) => letters(chance, chance.whole(2, 3), 2000),
  numbered: (chance) => `Customer ${chance.whole(1, 1e6)}`,
  'all with one beginning': (chance) => `Pudong Development ${word(chance)}${word(chance)}`,
  'all alike but for two letters': (chance) => `海淀图书文具用品${letters(chance, 2, 2000)}`,
  'all one but for punctuation': (chance) =>
    '立新文具' + '.'.repeat(chance.whole(0, 200)) + '-'.repeat(chance.whole(0, 300)),
  'two letters only': (chance) => Array.from({ length: 24 }, () => chance.pick(['a', 'b'])).join(''),
  '200 letters long': (chance) => 'x'.repeat(100) + letters(chance, 100, 100),
};

export function benchDuplicates(customers: number): void {
  console.log(`\nLikely duplicates among ${customers} customers`);
  for (const [kind, name] of Object.entries(NAMES)) {
    const chance = random(3);
    const names = new Set<string>();
    for (let tries = 0; names.size < customers && tries < customers * 3; tries++)
      names.add(name(chance).trim());
    const list = [...names];
    const keys = list.map((one) => one.toLowerCase());
    const rows = Int32Array.from(list, () => chance.whole(1, 40));
    const times = measured([{ name: kind, run: () => likelyDuplicates(keys, list, rows, []) }], 3).get(kind);
    if (!times) return;
    printTimes(`${kind} (${likelyDuplicates(keys, list, rows, []).total} suggested)`, times);
    printGoal('seconds', times.median / 1000, SECONDS);
  }
}
