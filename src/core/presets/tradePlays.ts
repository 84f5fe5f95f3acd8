import type { Say } from './preset';
import type { Deeds } from './playsOf';

/**
 * Value × need: service by value, offers by need; each is to be worth more with the same need.
 * @param cells names of the tiers, a row per value, best first, a column for business, students and seniors
 */
export function telecomDeeds(say: Say, cells: readonly (readonly string[])[]): Deeds[] {
  const service = [
    say('专属客服', 'Own contact'),
    say('定期回访', 'Regular calls'),
    say('自助服务', 'Self-service'),
  ];
  const contactEvery = [30, 90, 180];
  const offers = [
    say('漫游与商务套餐', 'Roaming and business plan'),
    say('校园流量包', 'Student data pack'),
    say('亲情通话包', 'Family calls pack'),
  ];
  return cells.flatMap((row, value) =>
    row.map((tier, need) => ({
      service: service[value] ?? '',
      contactEvery: contactEvery[value] ?? 180,
      offer: offers[need] ?? '',
      target: cells[value - 1]?.[need] ?? tier,
    })),
  );
}

/** Loyal, replacement due, regular and lapsing owners. */
export const carOwnerDeeds = (say: Say, loyal: string): Deeds[] => [
  { service: say('优先预约', 'Booked first'), contactEvery: 90, offer: say('老车主礼遇', 'Loyalty package') },
  {
    service: say('置换顾问', 'Trade-in adviser'),
    contactEvery: 30,
    offer: say('置换补贴', 'Trade-in bonus'),
    target: loyal,
  },
  {
    service: say('保养提醒', 'Service reminder'),
    contactEvery: 180,
    offer: say('保养套餐', 'Service plan'),
    target: loyal,
  },
  {
    service: say('专人回访，问明原因', 'Personal call, ask why'),
    contactEvery: 14,
    offer: say('回店保养券', 'Voucher for the next service'),
  },
];

/** A, B and C customers of a carrier. */
export const carrierDeeds = (say: Say): Deeds[] => [
  {
    service: say('专属客服，优先揽收', 'Own contact, collected first'),
    contactEvery: 14,
    offer: say('合同运价', 'Contract rates'),
  },
  {
    service: say('定时揽收', 'Collected at fixed times'),
    contactEvery: 30,
    offer: say('阶梯运价', 'Rates by volume'),
  },
  {
    service: say('网点自寄', 'Brought to the counter'),
    contactEvery: 90,
    offer: say('寄件券', 'Parcel voucher'),
  },
];
