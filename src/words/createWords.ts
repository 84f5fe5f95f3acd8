import { languageOf, MESSAGES } from './languages';
import type { Words } from './words';
import { wordsOf } from './words';

/** Words of any language at once, where all of them may be there; as `loadWords` otherwise. */
export function createWords(locale: string, culture = locale): Words {
  const language = languageOf(locale);
  return wordsOf(language, MESSAGES[language], culture);
}
