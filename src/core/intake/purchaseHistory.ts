import type { Meaning } from './dictionary';

/** What a customer does on the day of an order. */
const DEED = '购买|消费|下单|交易|成交|订单|采购|订货|进货|购货|到店|来店|维修|保养|开票';
const DEED_EN = 'purchased?|order(?:ed)?|transaction|invoiced?|sales?|visit(?:ed)?|deal|trade|serviced?';
const CONTACT = '联络|联系|跟进|拜访|回访|沟通';
const CONTACT_EN = 'contact(?:ed)?|followup|followedup|call(?:ed)?';
const LAST = '(?:(?:最近|最后|最新)(?:[一1][次笔单])?|末[次单]|上一?次)';
const LAST_EN = '(?:last|latest|mostrecent)';
const FIRST = '(?:首[次单购笔]|初次|第[一1][次笔单])';
const ALL = '(?:累计|累积|历史|总计?|合计|全部)';
const DAY = '(?:日期|时间|日)';
const DAY_EN = '(?:date|time|datetime|day|at|on)';
const WHO = '(?:客户|会员|用户|顾客|买家)?';
const ORDERS_EN = '(?:orders|purchases|transactions|invoices|visits|deals)';

/** Composed headers of a finished customer row, whole. */
const COMPOSED: readonly (readonly [Meaning, RegExp])[] = [
  ['recency', new RegExp(`^距?${LAST}(?:${DEED})?${DAY}?(?:距今)?天数$`)],
  ['recency', new RegExp(`^未(?:${DEED})天数$|^dayssince${LAST_EN}(?:${DEED_EN})(?:date)?$`)],
  ['lastPurchase', new RegExp(`^${WHO}${LAST}(?:${DEED})?${DAY}$`)],
  ['lastPurchase', new RegExp(`^${LAST_EN}(?:${DEED_EN})?${DAY_EN}$|^dateof${LAST_EN}(?:${DEED_EN})$`)],
  ['lastContact', new RegExp(`^${WHO}${LAST}(?:${CONTACT})${DAY}$`)],
  ['lastContact', new RegExp(`^${LAST_EN}(?:${CONTACT_EN})${DAY_EN}?$|^dateof${LAST_EN}(?:${CONTACT_EN})$`)],
  ['firstPurchase', new RegExp(`^${WHO}${FIRST}(?:${DEED})?${DAY}$`)],
  ['firstPurchase', new RegExp(`^first(?:${DEED_EN})?${DAY_EN}$|^dateoffirst(?:${DEED_EN})$`)],
  ['orders', new RegExp(`^${ALL}?(?:${DEED})(?:总?(?:次数|笔数|频次|频率)|单数)$|^${ALL}订单(?:数量?|量)$`)],
  ['orders', new RegExp(`^(?:total|lifetime)?(?:no|num|number|count)of${ORDERS_EN}$`)],
  ['orders', /^(?:total|lifetime)(?:orders|transactions|invoices|visits)$/],
  ['orders', /^(?:total)?(?:order|purchase|transaction|invoice|visit)s?count$/],
];

/**
 * What a header tells of all orders of a customer, or of the last contact, by its words in any composition:
 * 最近一次消费日期, Latest Order Date, 累计购买次数, 上次联系日期.
 * @param word the header folded, without spaces and punctuation
 */
export const historyMeaning = (word: string): Meaning | undefined =>
  COMPOSED.find(([, composed]) => composed.test(word))?.[0];
