import type { Play } from '../playbook/playSchema';
import type { Say } from './preset';
import type { Names } from './segmentNames';

type Segments = Readonly<Record<string, Omit<Play, 'tier'>>>;

const called = (segments: Segments, names: Names): Play[] =>
  Object.entries(segments).map(([segment, { target, ...play }]) => ({
    tier: names[segment] ?? segment,
    ...play,
    ...(target === undefined ? {} : { target: names[target] ?? target }),
  }));

/** What is usually done for each of the eleven segments. @param names segment → what it is called */
export const elevenPlays = (say: Say, names: Names): Play[] => called(eleven(say), names);

/** What is usually done for each of the eight segments. @param names segment → what it is called */
export const eightPlays = (say: Say, names: Names): Play[] => called(eight(say), names);

/** Targets are where one more order leads, not the next name in the list. */
const eleven = (say: Say): Segments => ({
  Champions: {
    service: say('专属客服，优先发货', 'Own contact, shipped first'),
    contactEvery: 14,
    offer: say('新品优先体验', 'First look at new products'),
  },
  Loyal: {
    service: say('会员服务', 'Member service'),
    contactEvery: 21,
    offer: say('积分加倍', 'Double points'),
  },
  'Potential Loyalist': {
    service: say('会员引导', 'Invite into the programme'),
    contactEvery: 30,
    offer: say('入会礼', 'Welcome gift of the programme'),
  },
  New: {
    service: say('新客关怀', 'Welcome and first help'),
    contactEvery: 7,
    offer: say('第二单优惠券', 'Voucher for the second order'),
  },
  Promising: {
    service: say('产品推荐', 'Show what suits them'),
    contactEvery: 14,
    offer: say('小额满减券', 'Small voucher from a minimum order'),
    target: 'Potential Loyalist',
  },
  'Need Attention': {
    service: say('主动回访', 'Call before they slip'),
    contactEvery: 14,
    offer: say('限时回购优惠', 'Repeat offer for a short time'),
    target: 'Loyal',
  },
  'About to Sleep': {
    service: say('短信提醒', 'Reminder'),
    contactEvery: 14,
    offer: say('唤醒优惠券', 'Wake-up voucher'),
    target: 'Potential Loyalist',
  },
  'At Risk': {
    service: say('专人回访，问明原因', 'Personal call, ask why'),
    contactEvery: 7,
    offer: say('挽回折扣', 'Win-back discount'),
    target: 'Loyal',
  },
  'Cannot Lose': {
    service: say('主管回访', 'Call by a manager'),
    contactEvery: 3,
    offer: say('定制挽回方案', 'Win-back offer made for them'),
    target: 'Champions',
  },
  Hibernating: {
    service: say('统一触达', 'Mailings only'),
    contactEvery: 60,
    offer: say('回归券', 'Come-back voucher'),
    target: 'Promising',
  },
  Lost: {
    service: say('统一触达，少量投入', 'Mailings only, little effort'),
    contactEvery: 180,
    target: 'Promising',
  },
});

const eight = (say: Say): Segments => ({
  重要价值客户: {
    service: say('专属客服，优先发货', 'Own contact, shipped first'),
    contactEvery: 14,
    offer: say('新品优先体验', 'First look at new products'),
  },
  重要保持客户: {
    service: say('专人回访', 'Personal call'),
    contactEvery: 7,
    offer: say('回购礼遇', 'Gift with the next order'),
    target: '重要价值客户',
  },
  重要发展客户: {
    service: say('产品推荐', 'Show what suits them'),
    contactEvery: 14,
    offer: say('复购券', 'Repeat voucher'),
    target: '重要价值客户',
  },
  重要挽留客户: {
    service: say('主管回访，问明原因', 'Call by a manager, ask why'),
    contactEvery: 7,
    offer: say('挽回折扣', 'Win-back discount'),
    target: '重要发展客户',
  },
  一般价值客户: {
    service: say('会员服务', 'Member service'),
    contactEvery: 30,
    offer: say('组合套餐', 'Bundles'),
    target: '重要价值客户',
  },
  一般保持客户: {
    service: say('短信提醒', 'Reminder'),
    contactEvery: 30,
    offer: say('唤醒优惠券', 'Wake-up voucher'),
    target: '一般价值客户',
  },
  一般发展客户: {
    service: say('新客关怀', 'Welcome and first help'),
    contactEvery: 14,
    offer: say('第二单优惠券', 'Voucher for the second order'),
    target: '一般价值客户',
  },
  一般挽留客户: {
    service: say('统一触达，少量投入', 'Mailings only, little effort'),
    contactEvery: 90,
    target: '一般发展客户',
  },
});
