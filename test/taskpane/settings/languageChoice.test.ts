import { BrowserStore } from '../../../src/taskpane/browserStore';
import { LanguageChoice } from '../../../src/taskpane/settings/languageChoice';
import { MemoryStorage } from '../../support/memoryStorage';

const GERMAN = { display: 'de-DE', content: 'de-DE' };

describe('the language of the pane', () => {
  test('is Office’s until one is chosen, and what was chosen at the next opening', async () => {
    const browser = new BrowserStore(() => storage);
    const storage = new MemoryStorage();
    const office = { display: 'en-US', content: 'en-US' };
    const first = await LanguageChoice.open(office, browser);
    expect([first.words.language, first.store.getState().choice]).toEqual(['en', null]);
    await first.choose('zh');
    expect(first.words.t('pane.grade')).toBe('分级');
    const second = await LanguageChoice.open(office, browser);
    expect([second.words.language, second.store.getState().choice]).toEqual(['zh', 'zh']);
    await second.choose(null);
    expect(second.words.language).toBe('en');
    expect((await LanguageChoice.open(office, browser)).words.language).toBe('en');
  });

  test('has the user’s figures, whatever the words are; another language than ours is English', async () => {
    const browser = new BrowserStore(() => new MemoryStorage());
    const language = await LanguageChoice.open(GERMAN, browser);
    expect([language.ofOffice, language.words.number(1234.5)]).toEqual(['en', '1.234,5']);
    await language.choose('zh');
    expect(language.words.number(1234.5)).toBe('1.234,5');
    expect((await language.wordsFor('en')).percent(0.123)).toBe('12,3\u00A0%');
  });

  test('is the one that was chosen last, also when another one comes later', async () => {
    const language = await LanguageChoice.open(GERMAN, new BrowserStore(() => new MemoryStorage()));
    await Promise.all([language.choose('zh'), language.choose('en')]);
    expect(language.store.getState().choice).toBe('en');
  });

  test('that was kept by another version and is none is no choice', async () => {
    const storage = new MemoryStorage();
    storage.setItem('CustomerTiers.language', 'toString');
    const language = await LanguageChoice.open(GERMAN, new BrowserStore(() => storage));
    expect(language.store.getState().choice).toBeNull();
  });
});
