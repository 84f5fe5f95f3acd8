import { chineseMarket } from '../../../src/app/sample/chineseMarket';
import { englishMarket } from '../../../src/app/sample/englishMarket';
import type { Say } from './sheet';

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

const surnames = Array.from('赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦');
const given = ['一帆', '雨桐', '明远', '子涵', '思齐', '文博', '若溪', '嘉言'];

const lastNames = [
  ...['Ashdown', 'Birkett', 'Corran', 'Dunmore', 'Everly', 'Fairlie', 'Garrick', 'Hollis'],
  ...['Ingram', 'Jessop', 'Kirkwood', 'Lorimer', 'Merrow', 'Norland', 'Ormsby', 'Penrose'],
];
const firstNames = ['Alice', 'Bruno', 'Carla', 'Derek', 'Elena', 'Felix', 'Grace', 'Henry'];

/** Invented people, every pair once: at most 128. */
export const people = (count: number, say: Say): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const other = i + Math.floor(i / surnames.length);
    return say(at(surnames, i) + at(given, other), `${at(firstNames, other)} ${at(lastNames, i)}`);
  });

export const companies = (count: number, say: Say): readonly string[] =>
  Array.from({ length: count }, (_, i) =>
    say(at(chineseMarket.companies, i), at(englishMarket.companies, i)),
  );

/** Numbered keys: "K0001". */
export const numbered = (letters: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letters}${String(i + 1).padStart(4, '0')}`);
