import type { Say } from './preset';

/** Segment → what it is called. */
export type Names = Readonly<Record<string, string>>;

const ELEVEN_IN_CHINESE = {
  Champions: '冠军客户',
  Loyal: '忠诚客户',
  'Potential Loyalist': '潜在忠诚客户',
  New: '新客户',
  Promising: '有潜力客户',
  'Need Attention': '需关注客户',
  'About to Sleep': '即将沉睡客户',
  'At Risk': '流失风险客户',
  'Cannot Lose': '不可失去客户',
  Hibernating: '沉睡客户',
  Lost: '已流失客户',
} as const;

const EIGHT_IN_ENGLISH = {
  重要价值客户: 'Key: keep',
  重要保持客户: 'Key: call back',
  重要发展客户: 'Key: raise frequency',
  重要挽留客户: 'Key: win back',
  一般价值客户: 'Ordinary: raise value',
  一般保持客户: 'Ordinary: call back',
  一般发展客户: 'Ordinary: new',
  一般挽留客户: 'Ordinary: leave',
} as const;

const renamed = (names: Readonly<Record<string, string>>, say: (theirs: string, ours: string) => string) =>
  Object.fromEntries(Object.entries(names).map(([name, other]) => [name, say(name, other)]));

/** `names` of an RFM method with the eleven segments. */
export const elevenNames = (say: Say): Record<string, string> =>
  renamed(ELEVEN_IN_CHINESE, (en, zh) => say(zh, en));

/** `names` of an RFM method with the eight segments. */
export const eightNames = (say: Say): Record<string, string> =>
  renamed(EIGHT_IN_ENGLISH, (zh, en) => say(zh, en));
