/** Spellings of one currency, by the sign that stands for it in messages. Spellings in capitals, in NFKC. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '¥': '¥ CN¥ RMB CNY 人民币 元',
  $: '$ US$ USD 美元 美金 美刀',
  '€': '€ EUR 欧元',
  '£': '£ GBP 英镑',
  JPY: 'JPY JP¥ 日元 日圆 日币 円',
  HK$: 'HK$ HKD 港元 港币',
  NT$: 'NT$ TWD 新台币 台币',
  A$: 'A$ AUD 澳元 澳币',
  C$: 'C$ CA$ CAD 加元 加币',
  S$: 'S$ SGD 新加坡元',
  CHF: 'CHF 瑞士法郎',
  '₩': '₩ KRW 韩元',
  '₹': '₹ INR',
  '₽': '₽ RUB 卢布',
  '฿': '฿ THB 泰铢',
  '₫': '₫ VND 越南盾',
};

/** Known to number formats and rates alone: signs, and codes of ISO 4217 of which some are words as well (ALL, TOP, TRY). */
const OTHERS = new Set(
  (
    'KR SEK NOK DKK ISK ZŁ PLN KČ CZK FT HUF LEI RON ЛВ BGN ₺ TRY ₴ UAH ₪ ILS R$ BRL RM MYR RP IDR ₱ PHP NZ$ NZD MOP$ MOP R ZAR ' +
    'RS PKR BDT LKR NPR MMK KHR LAK BND MNT KZT UZS GEL AMD AZN BYN AED SAR QAR KWD BHD OMR JOD EGP MAD TND DZD NGN KES GHS ' +
    'ETB TZS UGX XAF XOF MXN ARS CLP COP PEN UYU BOB PYG CRC DOP GTQ ALL RSD MKD BAM MDL IRR IQD LBP TOP FJD PGK ₸ ₾ ₡ ₦ ₲ ₵ ৳ ₮ Р. РУБ.'
  ).split(' '),
);

/** The signs that stand for the currencies whose spellings are known. */
export const SIGNS: readonly string[] = Object.keys(SPELLINGS);

/** Whether a text is a currency's sign, code or name. */
export const isCurrencyName = (text: string): boolean =>
  currencySign(text) !== undefined || OTHERS.has(text.trim().toUpperCase());

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
