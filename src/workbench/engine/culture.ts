/** How a user's Excel writes numbers and dates; the keys follow Excel.CultureInfo. */
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
  /** Order of the parts of a typed date. */
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
}

const english: Culture = {
  name: 'en-US',
  decimalSeparator: '.',
  thousandsSeparator: ',',
  dateSeparator: '/',
  timeSeparator: ':',
  shortDatePattern: 'm/d/yyyy',
  longDatePattern: 'dddd, mmmm d, yyyy',
  longTimePattern: 'h:mm:ss AM/PM',
  dateOrder: 'mdy',
};

/**
 * The format of short dates. Files and the API write it this way everywhere, and every Excel shows it as its own
 * culture's short date (ECMA-376, 18.8.30: number format 14).
 */
export const SHORT_DATE = 'm/d/yyyy';

/** Cultures the workbench knows; any other can be given as an object. */
export const cultures = {
  'en-US': english,
  'en-GB': { ...english, name: 'en-GB', shortDatePattern: 'dd/mm/yyyy', dateOrder: 'dmy' },
  'zh-CN': {
    ...english,
    name: 'zh-CN',
    shortDatePattern: 'yyyy/m/d',
    longDatePattern: 'yyyy"年"m"月"d"日"',
    longTimePattern: 'h:mm:ss',
    dateOrder: 'ymd',
  },
  'de-DE': {
    ...english,
    name: 'de-DE',
    decimalSeparator: ',',
    thousandsSeparator: '.',
    dateSeparator: '.',
    shortDatePattern: 'dd.mm.yyyy',
    longDatePattern: 'dddd, d. mmmm yyyy',
    longTimePattern: 'hh:mm:ss',
    dateOrder: 'dmy',
  },
} satisfies Record<string, Culture>;
