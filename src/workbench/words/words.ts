import type { en } from './en';

export type WordId = keyof typeof en;
export type Words = Readonly<Record<WordId, string>>;
