import type { Words } from '../../../words';

/** "amount is 3 × as important as recency". @param value how many times as important the first is as the second */
export function pairSentence(words: Words, value: number, first: string, second: string): string {
  if (value === 1) return words.t('ahp.equal', { first, second });
  const times = words.number(value > 1 ? value : 1 / value);
  return value > 1
    ? words.t('ahp.more', { first, second, times })
    : words.t('ahp.more', { first: second, second: first, times });
}
