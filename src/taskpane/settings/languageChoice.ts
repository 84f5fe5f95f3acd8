import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Language, Words } from '../../words';
import { isLanguage, languageOf, loadWords } from '../../words';
import type { BrowserStore } from '../browserStore';

const KEPT_AS = 'language';

/** What Office is set to. */
export interface OfficeLanguage {
  /** `Office.context.displayLanguage`: the language of Office's own menus. */
  readonly display: string;
  /** `Office.context.contentLanguage`: how the user writes numbers and dates, in whatever language the menus are. */
  readonly content: string;
}

interface Chosen {
  /** null: the language of Office. */
  readonly choice: Language | null;
  readonly words: Words;
}

/** The language that the pane speaks; kept in this browser, for all workbooks. */
export class LanguageChoice {
  readonly store: StoreApi<Chosen>;
  private asked = 0;

  private constructor(
    first: Chosen,
    private readonly office: OfficeLanguage,
    private readonly browser: BrowserStore,
  ) {
    this.store = createStore<Chosen>()(() => first);
  }

  static async open(office: OfficeLanguage, browser: BrowserStore): Promise<LanguageChoice> {
    const kept = browser.get(KEPT_AS);
    const choice = kept !== null && isLanguage(kept) ? kept : null;
    const words = await loadWords(choice ?? office.display, office.content);
    return new LanguageChoice({ choice, words }, office, browser);
  }

  get words(): Words {
    return this.store.getState().words;
  }

  /** What is spoken where nothing is chosen. */
  get ofOffice(): Language {
    return languageOf(this.office.display);
  }

  /** Words of another language, with the figures of this user. */
  readonly wordsFor = (language: string): Promise<Words> => loadWords(language, this.office.content);

  async choose(choice: Language | null): Promise<void> {
    this.asked += 1;
    const { asked } = this;
    const words = await this.wordsFor(choice ?? this.office.display);
    // Who chose again meanwhile wants that.
    if (asked !== this.asked) return;
    if (choice === null) this.browser.remove(KEPT_AS);
    else this.browser.set(KEPT_AS, choice);
    this.store.setState({ choice, words });
  }
}
