import { createInstance } from 'i18next';
import type { NoteValues } from '../core';
import type { Language, Messages } from './languages';

/** Values that are words of ours, each said by the message of its own: "fate.badDate". */
const NAMED = ['fate', 'type', 'repair'] as const;

/** Keys of a policy: said in words, with the key behind where that is another word. */
const KEYED = ['role', 'metric'] as const;

/** Sentences and figures in one language. */
export interface Words {
  readonly language: Language;
  /** The text of a message id. Cell text in `values` stays what it is: nothing is markup. */
  t(id: string, values?: NoteValues): string;
  number(value: number): string;
  /** Between whole and part of a number, by the culture: "." or ",". */
  readonly decimalSign: string;
  /** 0.123 as "12.3%". */
  percent(value: number): string;
  /** "2024-04-03" as "April 3, 2024". */
  date(iso: string): string;
  /** "2024-07-01T09:30:00", by the user's clock, as "Jul 1, 2024, 09:30:00". */
  moment(at: string): string;
}

/**
 * @param culture of the figures: "de-DE" writes 1.234,5 in whatever language. Dates are in the language, in the order that
 *   is usual in the culture's region.
 */
export function wordsOf(language: Language, messages: Messages, culture: string): Words {
  const i18n = createInstance({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: messages } },
  });
  void i18n.init();
  const counted = new Intl.NumberFormat(culture);
  i18n.services.formatter?.add('number', (value: unknown) => counted.format(Number(value)));
  const word = (name: string, value: unknown): string | undefined =>
    i18n.exists(`${name}.${String(value)}`) ? i18n.t(`${name}.${String(value)}`) : undefined;
  const keyed = (name: string, key: unknown): string | undefined => {
    const said = word(name, key);
    return said === undefined || said.toLowerCase() === key
      ? said
      : i18n.t('field.keyed', { word: said, key });
  };
  const named = (values: NoteValues): NoteValues =>
    Object.fromEntries(
      [
        ...NAMED.filter((name) => name in values).map((name) => [name, word(name, values[name])] as const),
        ...KEYED.filter((name) => name in values).map((name) => [name, keyed(name, values[name])] as const),
      ].flatMap(([name, said]) => (said === undefined ? [] : [[name, said]])),
    );
  const number = new Intl.NumberFormat(culture, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(culture, { style: 'percent', maximumFractionDigits: 1 });
  const { region } = new Intl.Locale(culture);
  const locale = region === undefined ? language : `${language}-${region}`;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return {
    language,
    t: (id, values = {}) => i18n.t(id, { ...values, ...named(values) }),
    number: (value) => number.format(value),
    decimalSign: number.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.',
    percent: (value) => percent.format(value),
    date: (iso) => date.format(new Date(`${iso}T00:00Z`)),
    moment: (at) => moment.format(new Date(`${at}Z`)),
  };
}
