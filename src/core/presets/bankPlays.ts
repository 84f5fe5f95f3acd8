import type { Say } from './preset';
import type { Deeds } from './playsOf';

/** Key, important and standard customers. */
export const keyCustomerDeeds = (say: Say): Deeds[] => [
  {
    service: say('优先办理，定制产品', 'Served first, tailored products'),
    contactEvery: 14,
    offer: say('优惠利率', 'Preferential rate'),
  },
  {
    service: say('优先办理，产品推荐', 'Served first, products that suit them'),
    contactEvery: 30,
    offer: say('手续费减免', 'No fees'),
  },
  { service: say('标准服务', 'Standard service'), contactEvery: 90 },
];

/** A to D; D are customers of whom too little is known. */
export const stockCustomerDeeds = (say: Say): Deeds[] => [
  { service: say('客户经理面访', 'Visit by the manager'), contactEvery: 7 },
  { service: say('客户经理电话', 'Call by the manager'), contactEvery: 14 },
  { service: say('短信与活动邀请', 'Messages and invitations'), contactEvery: 30 },
  {
    service: say('补齐资产与购买记录', 'Complete assets and purchases'),
    contactEvery: 60,
  },
];

/** Pass to loss. */
export const creditRiskDeeds = (say: Say): Deeds[] => [
  { risk: say('维持额度，年度复评', 'Keep the limit, yearly review'), contactEvery: 365 },
  { risk: say('关注，按季复评', 'Watch, quarterly review'), contactEvery: 90 },
  { risk: say('压缩额度，追加担保', 'Lower the limit, more security'), contactEvery: 30 },
  { risk: say('停止新增，上门催收', 'No new credit, collect in person'), contactEvery: 14 },
  { risk: say('诉讼清收', 'Collect at law'), contactEvery: 7 },
];
