import type { Language } from '../words';

const QUESTIONS: Readonly<Record<Language, () => Promise<Readonly<Record<string, string>>>>> = {
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
};

/** What the self-check asks of Excel in one language, by the question's id; fetched when it is wanted. */
export const selfCheckQuestions = (language: Language): Promise<Readonly<Record<string, string>>> =>
  QUESTIONS[language]();
