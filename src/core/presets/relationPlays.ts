import type { Say } from './preset';
import type { Deeds } from './playsOf';

/** Best, spender, frequent and uncertain customers (Marcus 1998). */
export const matrixDeeds = (say: Say, best: string): Deeds[] => [
  {
    service: say('专属客服', 'Own contact'),
    contactEvery: 14,
    offer: say('会员权益', 'Member benefits'),
  },
  {
    service: say('按兴趣推荐', 'Show what suits them'),
    contactEvery: 21,
    offer: say('复购券', 'Repeat voucher'),
    target: best,
  },
  {
    service: say('搭配推荐', 'Show what goes with it'),
    contactEvery: 21,
    offer: say('组合套餐', 'Bundles'),
    target: best,
  },
  {
    service: say('统一触达', 'Mailings only'),
    contactEvery: 60,
    offer: say('小额满减券', 'Small voucher from a minimum order'),
  },
];

/** Core, advocate, mainstay, valuable, loyal and ordinary customers. */
export const influenceDeeds = (say: Say, core: string, mainstay: string): Deeds[] => [
  {
    service: say('专属客服，共同策划', 'Own contact, plans made together'),
    contactEvery: 14,
    offer: say('推荐返礼', 'Gift for referrals'),
  },
  {
    service: say('口碑维护', 'Kept informed'),
    contactEvery: 21,
    offer: say('推荐返礼', 'Gift for referrals'),
  },
  {
    service: say('专属客服', 'Own contact'),
    contactEvery: 21,
    offer: say('首次推荐奖励', 'Reward for a first referral'),
    target: core,
  },
  {
    service: say('定期回访', 'Regular calls'),
    contactEvery: 30,
    offer: say('复购券', 'Repeat voucher'),
    target: mainstay,
  },
  {
    service: say('会员服务', 'Member service'),
    contactEvery: 30,
    offer: say('组合套餐', 'Bundles'),
    target: mainstay,
  },
  {
    service: say('统一触达', 'Mailings only'),
    contactEvery: 90,
    offer: say('小额满减券', 'Small voucher from a minimum order'),
  },
];

/** Old, new and potential customers. */
export const relationDeeds = (say: Say): Deeds[] => [
  {
    service: say('老客户维护', 'Kept informed'),
    contactEvery: 30,
    offer: say('老客户返利', 'Loyalty rebate'),
  },
  {
    service: say('新客关怀', 'Welcome and first help'),
    contactEvery: 7,
    offer: say('第二单优惠', 'Offer for the second order'),
  },
  {
    service: say('培育跟进', 'Follow up'),
    contactEvery: 14,
    offer: say('首单优惠', 'Offer for the first order'),
  },
];

/** A, B and C leads, with the hours that are worth spending on each in a month. */
export const leadDeeds = (say: Say): Deeds[] => [
  { service: say('专人面访', 'Visit'), contactEvery: 3, hours: 8 },
  { service: say('电话跟进', 'Calls'), contactEvery: 7, hours: 3 },
  { service: say('短信培育', 'Messages'), contactEvery: 30, hours: 0.5 },
];
