import type { Language } from '../languages';

type Questions = Readonly<Record<string, string>>;

const english = async (): Promise<Questions> => (await import('./en')).en;

/** For whoever builds and supports the product: a language that has none of its own is asked in English. */
const QUESTIONS: Readonly<Partial<Record<Language, () => Promise<Questions>>>> = {
  zh: async () => (await import('./zh')).zh,
};

/** What the self-check asks of Excel in one language, by the question's id; fetched when it is wanted. */
export const selfCheckQuestions = (language: Language): Promise<Questions> =>
  (QUESTIONS[language] ?? english)();
