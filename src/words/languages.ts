import { en } from './en';
import { zh } from './zh';

/** Message id → its text. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The languages that there are, each one file here, by its code (ISO 639-1): the only list of them. One that is fetched
 * alone, for the pane; the build leaves out what stands below.
 */
export const FETCHED = {
  en: async (): Promise<Messages> => (await import('./en')).en,
  zh: async (): Promise<Messages> => (await import('./zh')).zh,
};

export type Language = keyof typeof FETCHED;

/** All of them at once, for the command line. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, zh };

export const isLanguage = (code: string): code is Language => Object.hasOwn(FETCHED, code);

export const languages: readonly Language[] = Object.keys(FETCHED).filter(isLanguage);

/** The language of a locale; where it is none of ours, English. @param locale "zh-CN", "en-GB" … */
export function languageOf(locale: string): Language {
  const [code = ''] = locale.toLowerCase().split(/[-_]/);
  return isLanguage(code) ? code : 'en';
}

/** What people call it who speak it: "中文", "English". */
export const languageName = (language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** With its script's usual region, which chooses the font: "zh-CN", "en-US". */
export function localeOf(language: Language): string {
  const { region } = new Intl.Locale(language).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
