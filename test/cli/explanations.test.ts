import { sandbox } from './sandbox';

const { file, graded, refused } = sandbox();

// 80 of 100 is A, with the next 15 it is 0.95: B; the rest C.
const ORDERS =
  '客户,日期,金额\n甲公司,2024-01-05,80\n乙公司,2024-01-06,15\nAcme Ltd,2024-01-07,3\nACME  ltd,2024-01-08,2\n';
const orders = (): string => file('orders.csv', ORDERS);

describe('--explain', () => {
  it('tells why a customer has their tier: as data, and in sentences', () => {
    const { explanation } = graded(orders(), '--policy', 'abc', '--explain', '乙公司');
    expect(explanation).toHaveLength(1);
    expect(explanation).toMatchObject([
      {
        customer: '乙公司',
        tier: 'B',
        methods: [
          {
            kind: 'abc',
            value: 15,
            rank: 2,
            cumulativeShare: 0.95,
            // The worst of A has 80: 65 more.
            standing: { passed: 15, next: { tier: 'A', limit: 80, distance: 65 } },
          },
        ],
      },
    ]);
    const sentences = explanation?.[0]?.sentences ?? [];
    expect(sentences).toContain('To reach A: 65 more in amount (limit 80).');
    expect(sentences.at(-1)).toBe('乙公司 is in tier B.');
  });

  it('speaks the language asked for', () => {
    const { explanation } = graded(orders(), '--policy', 'abc', '--explain', '乙公司', '--lang', 'zh');
    expect(explanation?.[0]?.sentences.at(-1)).toBe('乙公司 的等级为 B。');
  });

  it('may stand several times; the answers stand in that order', () => {
    const asked = ['--explain', '乙公司', '--explain=甲公司'];
    const { explanation } = graded(orders(), '--policy', 'abc', ...asked);
    expect(explanation?.map(({ customer, tier }) => [customer, tier])).toEqual([
      ['乙公司', 'B'],
      ['甲公司', 'A'],
    ]);
  });

  it('finds a customer in any spelling, and by the policy’s aliases', () => {
    const policy = file('aliases.json', {
      version: 1,
      source: { aliases: { 'Acme Inc': 'Acme Ltd' } },
      methods: [{ kind: 'abc' }],
    });
    const asked = ['--explain', 'ａｃｍｅ LTD', '--explain', 'acme inc'];
    const { explanation } = graded(orders(), '--policy', policy, ...asked);
    const acme = { customer: 'Acme Ltd', methods: [{ value: 5 }] };
    expect(explanation).toMatchObject([acme, acme]);
  });

  it('names the nearest customer where none has that name, in both languages', () => {
    expect(refused(orders(), '--policy', 'abc', '--explain', 'Acme Lt')).toBe(
      'orders.csv: --explain cannot be "Acme Lt": no graded customer has that name. Did you mean "Acme Ltd"?\n',
    );
    expect(refused(orders(), '--policy', 'abc', '--lang', 'zh', '--explain', '丙公司')).toMatch(
      /^orders\.csv: --explain 不能是“丙公司”：.*是否为“甲公司”？\n$/,
    );
  });
});
