import { YES_NO } from './ordinalScales';
import { foldedText } from './plainText';

/** Answers to "may we address you?" beyond 是 否, yes no and the like: word → whether it is a yes. */
const ANSWERS: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(Object.entries(YES_NO).map(([word, value]) => [word, value === 1])),
  ...answers(
    true,
    '同意 已同意 愿意 接受 允许 可以 可 已授权 授权 已订阅 订阅 1 √ ✓ ✔ ok agree agreed accept accepted consent consented granted subscribed opt-in',
  ),
  ...answers(
    false,
    '不同意 未同意 不愿意 不接受 拒绝 已拒绝 不允许 不可以 不可 未授权 取消授权 已撤回 撤回 未订阅 退订 已退订 0 × ✗ x disagree declined denied refused rejected withdrawn revoked unsubscribed opt-out',
  ),
};

function answers(yes: boolean, words: string): Record<string, boolean> {
  return Object.fromEntries(words.split(' ').map((word) => [foldedText(word), yes]));
}

/** Whether a cell's text is a yes or a no; undefined when it is neither. */
export const answerOf = (text: string): boolean | undefined => {
  const word = foldedText(text);
  // The prototype has words of its own.
  return Object.hasOwn(ANSWERS, word) ? ANSWERS[word] : undefined;
};
