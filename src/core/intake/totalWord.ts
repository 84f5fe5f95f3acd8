import { foldedText } from './plainText';

const WORDS = new Set(['合计', '小计', '总计', '本页合计', 'total', 'subtotal', 'grandtotal']);
// How such a cell can end, colon and spaces included: tells most cells apart without folding them.
const END = /[计l:\s：Ｌｌ]$/i;
const LONGEST = 16;

/** Whether the cell's text says that its row sums up others: 合计, 小计, 总计, 本页合计, Total, Subtotal, Grand Total. */
export const isTotalWord = (text: string): boolean =>
  text.length <= LONGEST && END.test(text) && WORDS.has(foldedText(text).replace(/[: ]/g, ''));
