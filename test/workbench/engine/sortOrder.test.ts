import type { OrderOptions } from '../../../src/workbench/engine/sortOrder';
import { compareKeys, sortKey } from '../../../src/workbench/engine/sortOrder';

function sorted(texts: readonly string[], options: Partial<OrderOptions> = {}): string[] {
  const settled: OrderOptions = { matchCase: false, method: 'PinYin', ...options };
  const key = (text: string) => sortKey(text, false, settled);
  return [...texts].sort((a, b) => compareKeys(key(a), key(b), true, settled));
}

test('texts compare character by character: A1, A100, A11', () => {
  expect(sorted(['A11', 'A100', 'A1'])).toEqual(['A1', 'A100', 'A11']);
});

test('digits come before marks, marks before letters', () => {
  expect(sorted(['a', '=', '_', ' ', '9', '0'])).toEqual(['0', '9', ' ', '_', '=', 'a']);
});

test('hyphens and apostrophes do not count, but decide between texts that are else the same', () => {
  expect(sorted(['coop', 'co-op', 'cook', "c'oox"])).toEqual(['cook', 'coop', 'co-op', "c'oox"]);
});

test('with case: a A b B, without it equal letters are equal', () => {
  expect(sorted(['B', 'b', 'A', 'a'], { matchCase: true })).toEqual(['a', 'A', 'b', 'B']);
  expect(sorted(['B', 'b', 'A', 'a'])).toEqual(['A', 'a', 'B', 'b']);
});

test('letters with accents stand beside those without, before the next letter', () => {
  expect(sorted(['f', 'é', 'e'])).toEqual(['e', 'é', 'f']);
});

test('Chinese comes behind Latin letters, by sound or by strokes', () => {
  // ā (阿, 7 strokes), bā (八, 2), zhōng (中, 4)
  expect(sorted(['中', '八', '阿', 'z'])).toEqual(['z', '阿', '八', '中']);
  expect(sorted(['中', '八', '阿'], { method: 'StrokeCount' })).toEqual(['八', '中', '阿']);
});

test('characters of two halves are compared whole', () => {
  // 𠀀 (U+20000) and 𠀁 (U+20001) share their first half.
  expect(sorted(['𠀁', 'b', '𠀀'])).toEqual(['b', ...['𠀁', '𠀀'].sort(new Intl.Collator('zh').compare)]);
});
