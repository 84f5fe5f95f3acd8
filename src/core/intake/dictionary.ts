import type { MetricName } from '../metrics/names';
import type { Role } from '../policy/sourceSchema';
import { foldedText } from './plainText';

/**
 * What a header can mean. `unitPrice` and `unitCost` are no roles: times the quantity they are amount and cost. `unread` is
 * known, so that it is taken for nothing else.
 */
export type Meaning = Role | MetricName | 'unitPrice' | 'unitCost' | 'unread';

/** Header words, folded, without spaces and punctuation. The one place where headers' words are known. */
const WORDS: Readonly<Partial<Record<Meaning, string>>> = {
  customer:
    '客户 客户名称 客户名 客户姓名 客户编号 客户编码 客户代码 客户号 客户id 买家 买家名称 买家昵称 买家id 会员 会员名 会员名称 会员号 会员编号 会员id 顾客 顾客id 用户 用户名 用户id ' +
    '客户简称 客户全称 客商 客商名称 往来单位 购货单位 购买方 购买方名称 购方名称 买家会员名 会员姓名 会员卡号 ' +
    'customer customername customerid customerno customernumber customercode client clientname clientid buyer buyername buyerid member memberid membername user userid username account accountid accountname cust custid custno custname',
  date:
    '日期 时间 下单日期 下单时间 订单日期 订单时间 交易日期 交易时间 购买日期 购买时间 成交日期 成交时间 销售日期 消费日期 消费时间 开票日期 ' +
    '单据日期 开单日期 开单时间 制单日期 业务日期 发生日期 订单创建时间 订单创建日期 ' +
    'date datetime orderdate ordertime transactiondate invoicedate purchasedate saledate salesdate orderedat orddate orddt closedate postingdate documentdate',
  amount:
    '金额 销售额 销售金额 订单金额 实付金额 实付款 成交金额 交易金额 交易额 消费金额 购买金额 总金额 总额 总价 合计 收入 营业额 成交额 消费额 实收 实收额 累计消费 ' +
    'amount sales revenue orderamount ordertotal ordervalue salesamount totalamount netamount netsales turnover spend linetotal total totalprice monetary amt orderamt ordamt totalspent totalspend dealvalue',
  orderId:
    '订单 订单号 订单编号 订单id 单号 交易号 交易编号 流水号 发票号 发票号码 单据编号 单据号 ' +
    'order orderid orderno ordernumber orderref invoiceno invoicenumber invoiceid transactionid transactionno',
  quantity: '数量 件数 销量 销售数量 购买数量 quantity qty units',
  unitPrice: '单价 价格 售价 unitprice price',
  unitCost:
    '单位成本 成本单价 成本价 进价 进货价 采购价 采购单价 unitcost costprice purchaseprice costperunit',
  cost: '成本 总成本 成本金额 成本额 cost totalcost cogs',
  profit: '利润 利润额 毛利 毛利额 profit grossprofit',
  product:
    '产品 产品名称 产品名 产品编号 产品代码 商品 商品名称 商品名 商品编号 商品代码 品名 货品 货品名称 物料 物料名称 物料编号 存货名称 存货编码 宝贝标题 ' +
    'product productname productid productcode productno item itemname itemid itemno sku stockcode material',
  group:
    '地区 区域 大区 片区 省份 省 省市 城市 国家 渠道 销售渠道 部门 事业部 门店 店铺 分公司 客户类型 客户类别 客户分类 分组 组别 行业 ' +
    'region area country state province city territory channel saleschannel department division store branch group customertype customergroup segment industry',
  owner:
    '业务员 业务经理 业务代表 客户经理 归户经理 归户人 归属人 归属经理 跟进人 销售员 销售人员 销售代表 销售经理 销售顾问 负责人 客户负责人 专员 ' +
    'owner accountowner salesperson salesrep salesrepresentative salesmanager accountmanager relationshipmanager rep',
  consent:
    '同意 营销同意 同意营销 是否同意 是否同意营销 是否同意联系 可否联系 是否可联系 授权 营销授权 隐私授权 是否授权 ' +
    'consent marketingconsent emailconsent gdprconsent optin marketingoptin contactable',
  referrer:
    '推荐人 介绍人 引荐人 转介绍人 推荐客户 介绍客户 推荐人客户 推荐人编号 推荐人姓名 推荐人id ' +
    'referrer referrerid referrername referredby introducer introducedby',
  dueDate:
    '到期日 到期日期 应付日 应付日期 应付款日 应付款日期 应收日期 应收款日期 应还日期 应还款日期 应回款日期 付款到期日 付款期限 还款期限 还款日 最后付款日 最迟付款日期 ' +
    'due duedate dueon paymentdue paymentduedate maturitydate',
  paidDate:
    '付款日 付款日期 付款时间 实际付款日期 支付日期 支付时间 回款日 回款日期 回款时间 实际回款日期 收款日期 收款时间 到账日期 到账时间 还款日期 ' +
    'paiddate paidon paidat paymentdate datepaid settlementdate',
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
  products: '产品数 产品种类 购买产品数 商品种类 products productcount numberofproducts',
  onTimeRate: '准时付款率 按时付款率 准时回款率 按时回款率 ontimerate ontimepaymentrate',
  overdueDaysMean: '平均逾期天数 meanoverduedays averageoverduedays',
  overdueDaysMax: '最长逾期天数 最大逾期天数 maxoverduedays longestoverdue',
  yearOnYear: '同比 同比增长率 yearonyear yoy yoygrowth',
  referredCustomers: '推荐客户数 转介绍客户数 referredcustomers referrals',
  referredAmount: '推荐客户金额 转介绍金额 referredamount',
  nextOrderExpected: '预计下次购买日期 预计下次下单日期 nextorderexpected nextorderdate',
  unread:
    '品类 类别 产品类别 商品类别 型号 规格 品牌 备注 说明 发货日期 发货时间 收货日期 收货时间 ' +
    'description category brand model note notes remark remarks ' +
    '折扣 折扣额 优惠 税额 税金 税费 运费 邮费 手续费 生日 ' +
    'discount tax vat shipping freight shipdate shippingdate shippeddate deliverydate birthday birthdate',
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
/** Words before an ending of one meaning that make another one of it. */
const OTHER_MEANINGS: Readonly<Partial<Record<Meaning, readonly [before: RegExp, meaning: Meaning]>>> = {
  // 出生日期, 注册日期 are not the order's.
  date: [
    /出生|注册|入会|开户|建档|创建|更新|修改|审核|打印|导出|制表|发货|到货|收货|到期|付款|回款|birth|regist|signup|joined|created|updated|modified|expir|deliver|shipped|paid|due/,
    'unread',
  ],
  // What is paid by us.
  unitPrice: [/成本|采购|进货|cost/, 'unitCost'],
  amount: [/成本|采购|进货|cost/, 'unread'],
  // 推荐人客户编号 is a customer, but the one who referred.
  customer: [/推荐|介绍|引荐|referr|introduc/, 'referrer'],
  // A day that is agreed on, and none on which money came: 合同付款日期, 预计回款日期.
  paidDate: [/应|合同|约定|预计|计划|最迟|最晚|expected|planned|agreed|scheduled/, 'dueDate'],
  // 合同到期日, 会员到期日 are no days of payment.
  dueDate: [/合同|协议|会员|有效|证|保[险质]|[产商]品|contract|member|expir|warranty|licen[cs]e/, 'unread'],
};

function meantBehind(before: string, meaning: Meaning): Meaning {
  const [other, instead] = OTHER_MEANINGS[meaning] ?? [];
  if (other?.test(before) && instead) return instead;
  return OTHER_THINGS.test(before) ? 'unread' : meaning;
}

/** The header without case, spaces, punctuation and bracketed units: "金额（元）" → "金额", "Customer_ID" → "customerid". */
const bare = (header: string): string =>
  foldedText(header)
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Longer than any header that Excel takes for a table's: no name but a text, and costly to look into. */
const LONGEST_HEADER = 255;
const LONGEST_WORD = [...MEANING_OF.keys()].reduce((longest, { length }) => Math.max(longest, length), 0);

/**
 * What a header means: `exact` when it is one of our words, else by the longest of our words that it ends with. Another
 * thing where the words before make it so.
 */
export function meaningOf(header: string): { meaning: Meaning; exact: boolean } | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  const word = bare(header);
  const exact = MEANING_OF.get(word);
  if (exact) return { meaning: exact, exact: true };
  for (let from = Math.max(1, word.length - LONGEST_WORD); from <= word.length - SHORTEST_ENDING; from++) {
    const ending = word.slice(from);
    // Latin endings must be words of some length: "upd" + "ate" is no date.
    const meaning = /^[a-z]/.test(ending) && ending.length < 4 ? undefined : MEANING_OF.get(ending);
    if (!meaning) continue;
    return { meaning: meantBehind(word.slice(0, from), meaning), exact: false };
  }
  return undefined;
}
