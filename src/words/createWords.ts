import { en } from './en';
import type { Words } from './words';
import { languageOf, wordsOf } from './words';
import { zh } from './zh';

/** Words of any language at once, where all of them may be there. @param locale "zh-CN", "en-GB" … */
export const createWords = (locale: string): Words => wordsOf(locale, languageOf(locale) === 'zh' ? zh : en);
