import { wordScale } from '../../src/app';

describe('wordScale(cells)', () => {
  it('ranks the words of a known scale as that does, best first', () => {
    expect(Object.entries(wordScale(['低', '高', '高', '中', ' 低 ', '']))).toEqual([
      ['高', 3],
      ['中', 2],
      ['低', 1],
    ]);
    expect(wordScale(['yes', 'No', 'yes'])).toEqual({ yes: 1, No: 0 });
  });

  it('a word beside a known scale is worth nothing yet', () => {
    expect(wordScale(['高', '中', '低', '未知'])).toEqual({ 高: 3, 中: 2, 低: 1, 未知: 0 });
  });

  it('numbers other words in the order in which they come', () => {
    expect(wordScale(['gold', 'silver', 'gold', 'bronze'])).toEqual({ gold: 3, silver: 2, bronze: 1 });
  });

  it('takes no numbers, amounts or dates for words, nor the many words of a column of names', () => {
    expect(
      wordScale([5, '12', '￥1,200', '-3.5%', '2024-01-05', { kind: 'error', code: '#N/A' } as never]),
    ).toEqual({});
    expect(wordScale(Array.from({ length: 21 }, (_, i) => `name ${String.fromCharCode(65 + i)}`))).toEqual(
      {},
    );
  });
});
