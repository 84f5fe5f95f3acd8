import { BrowserStore } from '../../src/taskpane/browserStore';
import { MemoryStorage } from '../support/memoryStorage';

describe('what a browser keeps', () => {
  test('stands behind the partition’s key, under names of ours', () => {
    const storage = new MemoryStorage();
    const store = new BrowserStore(() => storage, 'p1.');
    store.set('language', 'zh');
    expect(storage.getItem('p1.CustomerTiers.language')).toBe('zh');
    expect(store.get('language')).toBe('zh');
    expect(store.names('lang')).toEqual(['language']);
    expect(new BrowserStore(() => storage, 'p2.').get('language')).toBeNull();
  });

  test('is removed as a whole, what others keep stays', () => {
    const storage = new MemoryStorage();
    storage.setItem('CustomerTiers.firstRun', 'seen');
    storage.setItem('OfficeJS', 'x');
    const store = new BrowserStore(() => storage, 'p1.');
    store.set('language', 'zh');
    store.set('draft.1', '{}');
    expect(store.clear()).toBe(true);
    expect([storage.length, storage.getItem('OfficeJS')]).toEqual([1, 'x']);
  });

  test('is nothing where the browser forbids it or has no room, without an error', () => {
    const forbidden = new BrowserStore(() => {
      throw new DOMException('', 'SecurityError');
    });
    forbidden.set('language', 'zh');
    expect([forbidden.get('language'), forbidden.names(''), forbidden.clear()]).toEqual([null, [], true]);
    const full = new MemoryStorage(1);
    const store = new BrowserStore(() => full);
    store.set('language', 'zh');
    expect(store.get('language')).toBeNull();
  });
});
