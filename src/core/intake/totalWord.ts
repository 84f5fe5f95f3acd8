import { foldedText } from './plainText';

const WORDS = new Set(['合计', '小计', '总计', '本页合计', 'total', 'subtotal', 'grandtotal']);
// How such a cell can end, colon and spaces included: tells most cells apart without folding them.
const ENDS = '计lL:：ｌＬ \u00a0\u3000\t\r\n';
const LONGEST = 16;

/** Whether the cell's text says that its row sums up others: 合计, 小计, 总计, 本页合计, Total, Subtotal, Grand Total. */
export const isTotalWord = (text: string): boolean =>
  text.length <= LONGEST &&
  ENDS.includes(text.slice(-1)) &&
  text !== '' &&
  WORDS.has(foldedText(text).replace(/[: ]/g, ''));
