import type { Language, Messages, Words } from './words';
import { languageOf, wordsOf } from './words';

const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
};

/** Words of one language, which alone is fetched. @param locale "zh-CN", "en-GB" … */
export const loadWords = async (locale: string): Promise<Words> =>
  wordsOf(locale, await MESSAGES[languageOf(locale)]());
