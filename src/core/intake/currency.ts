/** Spellings of one currency, by the sign that stands for it in messages. Spellings in capitals, in NFKC. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '¥': '¥ CN¥ RMB CNY 人民币 元',
  $: '$ US$ USD 美元',
  '€': '€ EUR 欧元',
  '£': '£ GBP 英镑',
  JPY: 'JPY JP¥ 日元 円',
  HK$: 'HK$ HKD 港元 港币',
  NT$: 'NT$ TWD 新台币',
  A$: 'A$ AUD 澳元',
  C$: 'C$ CA$ CAD 加元',
  S$: 'S$ SGD 新加坡元',
  CHF: 'CHF 瑞士法郎',
  '₩': '₩ KRW 韩元',
  '₹': '₹ INR',
  '₽': '₽ RUB 卢布',
  '฿': '฿ THB 泰铢',
  '₫': '₫ VND 越南盾',
};

const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([sign, words]) =>
    words.split(' ').map((word): [string, string] => [word, sign]),
  ),
);

/** Every spelling in a text, the longer ones first: 美元 is not 元. Letters stand alone: "CHFX" has none. */
export const CURRENCY = new RegExp(
  [...SIGN_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace('$', '\\$')
        .replace(/^(?=[A-Z])/, '(?<![A-Z])')
        .replace(/[A-Z]$/, '$&(?![A-Z])'),
    )
    .join('|'),
  'gi',
);

/** The one sign of a currency, however it is written ("rmb" and "元" are "¥"); undefined of an unknown one. */
export const currencySign = (text: string): string | undefined =>
  SIGN_OF.get(text.normalize('NFKC').trim().toUpperCase());
