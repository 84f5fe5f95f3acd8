import { chineseMarket } from '../../../src/app/sample/chineseMarket';

const surnames = Array.from('赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦');
const given = ['一帆', '雨桐', '明远', '子涵', '思齐', '文博', '若溪', '嘉言'];

/** Invented people, every pair once: at most 128. */
export const people = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, i) =>
      `${surnames[i % surnames.length] ?? ''}${given[(i + Math.floor(i / surnames.length)) % given.length] ?? ''}`,
  );

export const companies = (count: number): readonly string[] => chineseMarket.companies.slice(0, count);

/** Numbered keys: "K0001". */
export const numbered = (letters: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letters}${String(i + 1).padStart(4, '0')}`);
