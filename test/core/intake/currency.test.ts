import { CURRENCY, currencySign, isCurrencyName, SIGNS } from '../../../src/core/intake/currency';

const found = (text: string): (string | undefined)[] => (text.match(CURRENCY) ?? []).map(currencySign);

describe('a currency', () => {
  it.each([
    ['RMB', '¥'],
    ['rmb', '¥'],
    [' 元 ', '¥'],
    ['￥', '¥'],
    ['US$', '$'],
    ['美元', '$'],
    ['EUR', '€'],
    ['英镑', '£'],
    ['JP¥', 'JPY'],
    ['港币', 'HK$'],
    ['nt$', 'NT$'],
    ['CA$', 'C$'],
    ['₩', '₩'],
  ])('%j is %s', (text, sign) => {
    expect(currencySign(text)).toBe(sign);
  });

  it('may be known to formats and rates alone', () => {
    for (const name of ['SEK', 'kr', ' PLN ', 'R$', 'MYR', 'Р.', 'AED', 'PKR', 'GHS', 'MXN', '₸'])
      expect([name, currencySign(name), isCurrencyName(name)]).toEqual([name, undefined, true]);
    for (const sign of SIGNS) expect([sign, isCurrencyName(sign)]).toEqual([sign, true]);
    for (const word of ['Taler', '', 'SE']) expect([word, isCurrencyName(word)]).toEqual([word, false]);
  });

  it.each<[string, string[]]>([
    ['5 美元', ['$']],
    ['HK$5', ['HK$']],
    ['US$5', ['$']],
    ['CN¥5', ['¥']],
    ['¥5 = $1', ['¥', '$']],
    ['chf 5', ['CHF']],
    ['5CHF', ['CHF']],
    ['CHF5', ['CHF']],
    ['CHFX', []],
    ['XCHF', []],
    ['XUSD5', []],
    ['USDT 5', []],
    ['五', []],
  ])('in %j: %j, the longer spelling first, letters alone', (text, signs) => {
    expect(found(text)).toEqual(signs);
  });
});
