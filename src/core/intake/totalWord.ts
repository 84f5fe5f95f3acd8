import { foldedText } from './plainText';

const WORDS = new Set([
  '合计',
  '小计',
  '总计',
  '累计',
  '总合计',
  '本页合计',
  '本页小计',
  'total',
  'totals',
  'subtotal',
  'subtotals',
  'grandtotal',
  'grandtotals',
]);
// How such a cell can begin and end, spaces, colon and bracket included: tells most cells apart without folding them.
const BEGINS = '合小总累本tTsSgGｔＴｓＳｇＧ \u00a0\u3000\t\r\n';
const ENDS = '计lLsS:)：）ｌＬｓＳ \u00a0\u3000\t\r\n';
const LONGEST = 24;
// 合计（元）
const UNIT = /\([^()]*\)(?=:?$)/;

/**
 * Whether the cell's text says that its row sums up others: 合计, 小计, 总计, 累计, 总合计, 本页合计, 本页小计, Total, Subtotal, Grand Total
 * and their plurals, with or without a unit in brackets.
 */
export const isTotalWord = (text: string): boolean =>
  text.length <= LONGEST &&
  text !== '' &&
  ENDS.includes(text.slice(-1)) &&
  BEGINS.includes(text.charAt(0)) &&
  WORDS.has(foldedText(text).replace(UNIT, '').replace(/[: -]/g, ''));
