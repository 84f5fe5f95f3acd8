import type { Locale } from '../words';

/** The highest ExcelApi set that the page claims and answers: the add-in's floor, LTSC 2021, and the npm build's last. */
export const apiLevels = ['1.9', '1.14', '1.15'] as const;
export type ApiLevel = (typeof apiLevels)[number];

export interface Settings {
  readonly locale: Locale;
  readonly apiLevel: ApiLevel;
}

/** The browser's language, and the most that can be played. */
export function firstSettings(): Settings {
  return { locale: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US', apiLevel: '1.15' };
}
