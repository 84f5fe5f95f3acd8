import type { Meaning } from './dictionary';

/** Words before an ending that make another thing of it: 折扣金额 is not what was paid, 目标金额 not what was sold. */
const OTHER_THINGS =
  /折扣(?!后)|优惠(?!后)|税[额金费款率]|运费|邮费|手续费|佣金|提成|积分|补贴|红包|抵扣|返[利点现]|退[货款换]|欠|未付|预付|定金|押金|库存|是否|目标|预算|预测|计划|授信|信用|额度|报价|逾期|坏账|余额|应[收付]|去年|上年|上月|上期|同期|discount(?!ed)|tax|vat|shipping|freight|refund|return|stock|budget|target|forecast|lastyear|prioryear|previous|creditlimit|balance|quot(?:e|ation)|overdue|outstanding|receivable|payable/;

/** One order of many, or those of a while: not all that there were. */
const PART = /近.*[天日周月年]|最近|最后|末次|上次|首次|首单|^last|^latest|^mostrecent|^first/;
const ONE_OF_MANY = /平均|均$|[月日年人客]均|最[高大低小]|average|avg|^(?:mean|max|min)|highest|lowest/;

/** Words before an ending of one meaning that make another one of it; the first that fits. */
const OTHER_MEANINGS: Readonly<Partial<Record<Meaning, readonly (readonly [before: RegExp, Meaning])[]>>> = {
  // 出生日期, 注册日期, 截止日期, 最近登录时间 are not the order's.
  date: [
    [
      /出生|注册|入会|开户|建档|创建|更新|修改|审核|打印|导出|制表|[发到收交送]货|交付|要求|到期|付款|回款|birth|regist|signup|joined|created|updated|modified|expir|deliver|shipped|paid|due/,
      'unread',
    ],
    [
      /截[止至]|统计|报[表价]|取消|结束|终止|关闭|开始|起始|[生失有]效|预计|下次|数据|登[录陆]|跟进|联系|拜访|回访|asof$|report|cancel|quote|end$|closed$|start|effective|valid|expected|planned|next|login|contact|follow|print|export/,
      'unread',
    ],
    [PART, 'unread'],
  ],
  paidDate: [
    // A day that is agreed on, and none on which money came: 合同付款日期, 预计回款日期.
    [/应|合同|约定|预计|计划|最迟|最晚|expected|planned|agreed|scheduled/, 'dueDate'],
    [PART, 'unread'],
  ],
  // 合同到期日, 会员到期日 are no days of payment.
  dueDate: [[/合同|协议|会员|有效|证|保[险质]|[产商]品|contract|member|expir|warranty|licen[cs]e/, 'unread']],
  // 近90天购买次数 are not all orders that there were.
  orders: [
    [PART, 'unread'],
    [ONE_OF_MANY, 'unread'],
  ],
  // What is paid by us.
  unitPrice: [[/成本|采购|进货|cost/, 'unitCost']],
  amount: [
    [/成本|采购|进货|cost/, 'unread'],
    [/利润|毛利|profit|margin/, 'profit'],
    [PART, 'unread'],
    [ONE_OF_MANY, 'unread'],
  ],
  customer: [
    // 推荐人客户编号 is a customer, but the one who referred.
    [/推荐|介绍|引荐|referr|introduc/, 'referrer'],
    // 新老客户 is a kind, 制单用户 one of us, a bank account no customer.
    [/新老|[新老]$|(?:new|repeat|returning)$/, 'unread'],
    [
      /制单|操作|创建|录入|审核|登[录陆]|经办|开单|系统|后台|修改|更新|银行|开户|收款|by$|operat|bank|system|login|ledger|gl$/,
      'unread',
    ],
  ],
};

/** What an ending with a meaning means behind these words. */
export function meantBehind(before: string, meaning: Meaning): Meaning {
  const other = OTHER_MEANINGS[meaning]?.find(([words]) => words.test(before));
  if (other) return other[1];
  return OTHER_THINGS.test(before) ? 'unread' : meaning;
}
