import type { Say } from './preset';
import type { Deeds } from './playsOf';

/** VIP, frequent and regular customers of a retailer. */
export const retailDeeds = (say: Say): Deeds[] => [
  {
    service: say('专属导购', 'Personal shopper'),
    contactEvery: 14,
    offer: say('新品预览与会员价', 'Preview and member prices'),
  },
  {
    service: say('积分提醒', 'Told of their points'),
    contactEvery: 30,
    offer: say('加购满减', 'Discount on larger baskets'),
  },
  {
    service: say('门店服务', 'Service in the shop'),
    contactEvery: 60,
    offer: say('生日券', 'Birthday voucher'),
  },
];

/** Low, medium and high risk. */
export const paymentRiskDeeds = (say: Say): Deeds[] => [
  { risk: say('正常放行', 'Released as usual') },
  { risk: say('抽样复核', 'Spot checks'), contactEvery: 30 },
  { risk: say('监控：逐笔审核', 'Monitored: every payment is checked'), contactEvery: 7 },
];
