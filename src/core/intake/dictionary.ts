import type { MetricName } from '../metrics/names';
import type { Role } from '../policy/sourceSchema';
import { foldedText } from './plainText';

/** What a header can mean. `unread` are roles of later methods: known, so that they are taken for nothing else. */
export type Meaning = Role | MetricName | 'unitPrice' | 'unread';

/** Header words, folded, without spaces and punctuation. The one place where headers' words are known. */
const WORDS: Readonly<Partial<Record<Meaning, string>>> = {
  customer:
    '客户 客户名称 客户名 客户姓名 客户编号 客户编码 客户代码 客户号 客户id 买家 买家名称 买家昵称 买家id 会员 会员名 会员名称 会员号 会员编号 会员id 顾客 顾客id 用户 用户名 用户id ' +
    'customer customername customerid customerno customernumber customercode client clientname clientid buyer buyername buyerid member memberid membername user userid username account accountid accountname',
  date:
    '日期 时间 下单日期 下单时间 订单日期 订单时间 交易日期 交易时间 购买日期 购买时间 成交日期 成交时间 销售日期 消费日期 消费时间 开票日期 ' +
    'date datetime orderdate ordertime transactiondate invoicedate purchasedate saledate salesdate orderedat',
  amount:
    '金额 销售额 销售金额 订单金额 实付金额 实付款 成交金额 交易金额 交易额 消费金额 购买金额 总金额 总额 总价 合计 收入 营业额 ' +
    'amount sales revenue orderamount ordertotal ordervalue salesamount totalamount netamount netsales turnover spend linetotal total totalprice monetary',
  orderId:
    '订单 订单号 订单编号 订单id 单号 交易号 交易编号 流水号 发票号 发票号码 ' +
    'order orderid orderno ordernumber orderref invoiceno invoicenumber invoiceid transactionid transactionno',
  quantity: '数量 件数 销量 销售数量 购买数量 quantity qty units',
  unitPrice: '单价 价格 售价 unitprice price',
  cost: '成本 总成本 成本金额 成本额 cost totalcost cogs',
  profit: '利润 利润额 毛利 毛利额 profit grossprofit',
  recency: '最近购买天数 距今天数 未购买天数 recency recencydays dayssincelastpurchase dayssincelastorder',
  lastPurchase:
    '最近购买 最近购买日期 最近购买时间 最后购买日期 末次购买日期 最近下单日期 最近消费日期 ' +
    'lastpurchase lastpurchasedate lastorder lastorderdate lastvisit mostrecentvisit mostrecentpurchase mostrecentorder',
  firstPurchase:
    '首次购买 首次购买日期 首购日期 首次下单日期 firstpurchase firstpurchasedate firstorder firstorderdate',
  orders:
    '订单数 订单数量 订单量 购买次数 购买频次 下单次数 消费次数 交易次数 交易笔数 orders ordercount numberoforders frequency purchases numberofpurchases transactioncount',
  ordersPerMonth: '月均订单数 orderspermonth',
  grossAmount: 'grossamount grosssales',
  returns: '退货金额 退款金额 returns returnedamount refunds',
  returnRate: '退货率 退款率 returnrate refundrate',
  tenure: '客龄 tenure tenuredays',
  averageOrderValue: '客单价 平均订单金额 averageordervalue aov',
  margin: '利润率 毛利率 margin profitmargin grossmargin',
  meanInterval: '平均购买间隔 meaninterval averageinterval',
  unread:
    '产品 产品名称 产品编号 商品 商品名称 商品编号 品名 品类 类别 型号 地区 区域 省份 省 城市 国家 渠道 部门 门店 业务员 客户经理 销售员 负责人 推荐人 备注 ' +
    '到期日 到期日期 应付日期 付款日期 付款时间 回款日期 发货日期 发货时间 收货日期 ' +
    'product productname productid productcode item itemname itemid sku stockcode description category brand region country state province city area channel store department owner salesperson accountmanager referrer note notes ' +
    '折扣 折扣额 优惠 税额 税金 税费 运费 邮费 手续费 生日 ' +
    'discount tax vat shipping freight due duedate paiddate paymentdate shipdate shippingdate shippeddate deliverydate birthday birthdate',
};

const MEANING_OF: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WORDS) as [Meaning, string][]).flatMap(([meaning, words]) =>
    words.split(' ').map((word): [string, Meaning] => [word, meaning]),
  ),
);

const SHORTEST_ENDING = 2;

/** Words before an ending that make another thing of it: 折扣金额 is not what was paid. */
const OTHER_THINGS =
  /折扣(?!后)|优惠(?!后)|税[额金费款率]|运费|邮费|手续费|佣金|提成|积分|退[货款换]|欠|未付|预付|定金|押金|库存|是否|discount(?!ed)|tax|vat|shipping|freight|refund|return|stock/;
/** And of a date another one than the order's: 出生日期, 注册日期. */
const OTHER_DATES =
  /出生|注册|入会|开户|建档|创建|更新|修改|审核|打印|导出|发货|到货|收货|到期|付款|回款|birth|regist|signup|joined|created|updated|modified|expir|deliver|shipped|paid|due/;
/** And of a price or a sum one that is paid by us. */
const OWN_COST = /成本|采购|进货|cost/;

const isOther = (before: string, meaning: Meaning): boolean =>
  OTHER_THINGS.test(before) ||
  (meaning === 'date' && OTHER_DATES.test(before)) ||
  ((meaning === 'unitPrice' || meaning === 'amount') && OWN_COST.test(before));

/** The header without case, spaces, punctuation and bracketed units: "金额（元）" → "金额", "Customer_ID" → "customerid". */
const bare = (header: string): string =>
  foldedText(header)
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a header means: `exact` when it is one of our words, else by the longest of our words that it ends with.
 * `unread` where the words before make another thing of it. */
export function meaningOf(header: string): { meaning: Meaning; exact: boolean } | undefined {
  const word = bare(header);
  const exact = MEANING_OF.get(word);
  if (exact) return { meaning: exact, exact: true };
  for (let from = 1; from <= word.length - SHORTEST_ENDING; from++) {
    const ending = word.slice(from);
    // Latin endings must be words of some length: "upd" + "ate" is no date.
    const meaning = /^[a-z]/.test(ending) && ending.length < 4 ? undefined : MEANING_OF.get(ending);
    if (!meaning) continue;
    return { meaning: isOther(word.slice(0, from), meaning) ? 'unread' : meaning, exact: false };
  }
  return undefined;
}
