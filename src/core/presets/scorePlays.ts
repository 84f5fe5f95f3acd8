import type { Say } from './preset';
import type { Deeds } from './playsOf';

/** A, B and C by four factors, credit among them. */
export const fourFactorDeeds = (say: Say): Deeds[] => [
  {
    service: say('专人服务，优先交付', 'Account manager, delivered first'),
    contactEvery: 14,
    offer: say('年度框架价', 'Yearly price agreement'),
    risk: say('账期 60 天', 'Payment within 60 days'),
  },
  {
    service: say('标准服务，定期回访', 'Standard service, regular calls'),
    contactEvery: 30,
    risk: say('账期 30 天，设额度', 'Payment within 30 days, credit limit'),
  },
  {
    service: say('统一客服', 'Shared support'),
    contactEvery: 90,
    risk: say('先款后货', 'Paid in advance'),
  },
];

/** Prime, ordinary and potential customers. */
export const ratingDeeds = (say: Say): Deeds[] => [
  {
    service: say('专属客服，优先处理', 'Own contact, served first'),
    contactEvery: 14,
    offer: say('专享价', 'Own prices'),
  },
  {
    service: say('标准服务', 'Standard service'),
    contactEvery: 45,
    offer: say('满额返利', 'Rebate on volume'),
  },
  { service: say('培育跟进', 'Follow up'), contactEvery: 30, offer: say('试用优惠', 'Trial offer') },
];

/** Core, active and potential users. */
export const activityDeeds = (say: Say): Deeds[] => [
  {
    service: say('核心用户群', 'Community of core users'),
    contactEvery: 14,
    offer: say('内测与专属权益', 'Early access'),
  },
  { service: say('任务激励', 'Tasks and badges'), contactEvery: 30, offer: say('成长奖励', 'Level rewards') },
  {
    service: say('新手引导', 'First steps'),
    contactEvery: 7,
    offer: say('回访奖励', 'Reward for coming back'),
  },
];
