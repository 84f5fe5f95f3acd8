import type { MetricName } from '../metrics/names';
import type { Role } from '../policy/sourceSchema';

/**
 * What a header can mean. `unitPrice` and `unitCost` are no roles: times the quantity they are amount and cost. `unread` is
 * known, so that it is taken for nothing else.
 */
export type Meaning = Role | MetricName | 'unitPrice' | 'unitCost' | 'unread';

/** Header words, folded, without spaces and punctuation. The one place where headers' words are known. */
const WORDS: Readonly<Partial<Record<Meaning, string>>> = {
  customer:
    '客户 客户名称 客户名 客户姓名 客户编号 客户编码 客户代码 客户号 客户id 买家 买家名称 买家昵称 买家id 会员 会员名 会员名称 会员号 会员编号 会员id 顾客 顾客id 用户 用户名 用户id ' +
    '客户简称 客户全称 客商 客商名称 往来单位 购货单位 购买方 购买方名称 购方名称 买家会员名 会员姓名 会员卡号 顾客姓名 顾客名称 买家姓名 对方户名 交易对方 用户标识 用户姓名 ' +
    'customer customername customerid customerno customernumber customercode client clientname clientid buyer buyername buyerid member memberid membername user userid username account accountid accountname cust custid custno custname billto billtoname soldto soldtoname soldtoparty soldtocustomer billtocustomer',
  date:
    '日期 时间 下单日期 下单时间 订单日期 订单时间 交易日期 交易时间 购买日期 购买时间 成交日期 成交时间 销售日期 消费日期 消费时间 开票日期 ' +
    '单据日期 开单日期 开单时间 制单日期 业务日期 发生日期 订单创建时间 订单创建日期 ' +
    'date datetime orderdate ordertime transactiondate invoicedate purchasedate saledate salesdate orderedat orddate orddt closedate postingdate documentdate',
  amount:
    '金额 销售额 销售金额 订单金额 实付金额 实付款 成交金额 交易金额 交易额 消费金额 购买金额 总金额 总额 总价 合计 收入 营业额 成交额 消费额 实收 实收额 累计消费 月消费 月消费额 总消费 实付 实际支付 实际支付金额 实际付款 实际付款金额 实收金额 实收款 价税合计 ' +
    'amount sales revenue orderamount ordertotal ordervalue salesamount totalamount netamount netsales turnover spend linetotal total totalprice monetary amt orderamt ordamt totalspent totalspend dealvalue amountpaid paidamount totalpaid actualamount lineamount linevalue extendedprice extendedamount monetaryvalue',
  orderId:
    '订单 订单号 订单编号 订单id 单号 交易号 交易编号 流水号 发票号 发票号码 单据编号 单据号 ' +
    'order orderid orderno ordernumber orderref invoiceno invoicenumber invoiceid transactionid transactionno',
  quantity: '数量 件数 销量 销售数量 购买数量 quantity qty units',
  unitPrice: '单价 价格 售价 unitprice price',
  unitCost:
    '单位成本 成本单价 成本价 进价 进货价 采购价 采购单价 unitcost costprice purchaseprice costperunit',
  cost: '成本 总成本 成本金额 成本额 cost totalcost cogs',
  profit: '利润 利润额 毛利 毛利额 毛利金额 利润金额 profit grossprofit',
  product:
    '产品 产品名称 产品名 产品编号 产品代码 商品 商品名称 商品名 商品编号 商品代码 品名 货品 货品名称 物料 物料名称 物料编号 存货名称 存货编码 宝贝标题 ' +
    'product productname productid productcode productno item itemname itemid itemno sku stockcode material',
  group:
    '地区 区域 大区 片区 省份 省 省市 城市 国家 渠道 销售渠道 部门 事业部 门店 店铺 分公司 客户类型 客户类别 客户分类 客群 人群 分组 组别 行业 ' +
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
    '最近购买 最近购买日期 最近购买时间 最后购买日期 末次购买日期 最近下单日期 最近消费日期 末次维修日期 最近维修日期 末次保养日期 最近保养日期 ' +
    'lastpurchase lastpurchasedate lastorder lastorderdate lastvisit mostrecentvisit mostrecentpurchase mostrecentorder',
  firstPurchase:
    '首次购买 首次购买日期 首购日期 首次下单日期 firstpurchase firstpurchasedate firstorder firstorderdate',
  orders:
    '订单数 订单数量 订单量 购买次数 购买频次 下单次数 消费次数 交易次数 交易笔数 维修次数 保养次数 orders ordercount numberoforders frequency purchases numberofpurchases transactioncount servicevisits',
  ordersPerMonth: '月均订单数 orderspermonth',
  grossAmount: 'grossamount grosssales',
  returns: '退货金额 退款金额 returns returnedamount refunds',
  returnRate: '退货率 退款率 returnrate refundrate',
  tenure: '客龄 tenure tenuredays',
  averageOrderValue:
    '客单价 平均订单金额 averageordervalue aov avgordervalue averageorderamount avgorderamount',
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

/**
 * Words that mean a role only as the whole header, and only where no other column has a word for it that is certain:
 * beside 客户名称 an 账户 is a bank's, a 月份 of 1 to 12 is no date.
 */
const DOUBTFUL_WORDS: Readonly<Partial<Record<Meaning, string>>> = {
  customer:
    '账户 号码 车主 姓名 户名 公司 公司名称 单位名称 企业名称 经销商 经销商名称 客户邮箱 客户手机号 ' +
    'company companyname customeremail billingname payer payername subscriber carowner vehicleowner',
  date: '月份 账单月 month billingmonth',
};

/** Days of a first purchase where a column tells the last one (末次维修日期); alone they are days of sales. */
export const FIRST_BESIDE_LAST: ReadonlySet<string> = new Set([
  '购车日期',
  '提车日期',
  'carpurchasedate',
  'vehiclepurchasedate',
]);

const byWord = (words: Readonly<Partial<Record<Meaning, string>>>): ReadonlyMap<string, Meaning> =>
  new Map(
    (Object.entries(words) as [Meaning, string][]).flatMap(([meaning, listed]) =>
      listed.split(' ').map((word): [string, Meaning] => [word, meaning]),
    ),
  );

/** Word → meaning. */
export const MEANING_OF = byWord(WORDS);
export const DOUBTFUL = byWord(DOUBTFUL_WORDS);
