import { createContext, useContext } from 'react';
import { en } from './en';
import type { WordId, Words } from './words';
import { zh } from './zh';

export type { WordId };

export const locales = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof locales)[number];

/** What a locale is called in itself. */
export const localeNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

const wordsOf: Readonly<Record<Locale, Words>> = { 'zh-CN': zh, 'en-US': en };

export type Say = (id: WordId, values?: Readonly<Record<string, string>>) => string;

export function sayIn(locale: Locale): Say {
  return (id, values = {}) =>
    wordsOf[locale][id].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

export const SayContext = createContext<Say>(sayIn('en-US'));

export const useSay = (): Say => useContext(SayContext);
