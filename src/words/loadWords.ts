import { FETCHED, languageOf } from './languages';
import type { Words } from './words';
import { wordsOf } from './words';

/**
 * Words of one language, which alone is fetched.
 * @param locale "zh-CN", "en-GB" …
 * @param culture of the figures; the locale's own without it
 */
export async function loadWords(locale: string, culture = locale): Promise<Words> {
  const language = languageOf(locale);
  return wordsOf(language, await FETCHED[language](), culture);
}
