import { PLACES } from './places';

/**
 * What tells names apart however alike they look: digits, single letters, numerals, places, directions, sizes. Names
 * in which these differ are never one: 一分公司 and 二分公司, 苏州 and 杭州, Plant A and Plant B.
 */
const TELLING = new RegExp(
  `${PLACES}|\\d+|[〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾甲乙丙丁戊己庚辛东南西北上下前后左右大小新老旧男女内外分]`,
  'g',
);

const NON_ASCII = /[^ -~]/;
const DIGITS = /\d+/g;
// Not 张 伟: a Chinese letter alone is a word.
const SINGLE_LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** The telling parts of a name, in their order; '' when it has none. @param words folded, without legal forms */
export function tellingParts(words: readonly string[]): string {
  const parts = words.flatMap((word) =>
    SINGLE_LETTER.test(word) ? [word] : (word.match(NON_ASCII.test(word) ? TELLING : DIGITS) ?? []),
  );
  return parts.join(' ');
}
