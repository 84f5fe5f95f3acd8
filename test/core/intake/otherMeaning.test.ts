import type { Meaning } from '../../../src/core/intake/dictionary';
import { meantBehind } from '../../../src/core/intake/otherMeaning';

const AMOUNT = `折扣 优惠 税额 税金 税费 税款 税率 运费 邮费 手续费 佣金 提成 积分 补贴 红包 抵扣 返利 返点 返现
  退货 退款 退换 欠 未付 预付 定金 押金 库存 是否 目标 预算 预测 计划 授信 信用 额度 报价 逾期 坏账 余额 应收 应付
  去年 上年 上月 上期 同期 discount tax vat shipping freight refund return stock budget target forecast lastyear
  prioryear previous creditlimit balance quote quotation overdue outstanding receivable payable
  近30天 近两周 近3月 近一年 最近 最后 末次 上次 首次 首单 last latest mostrecent first
  平均 月均 日均 年均 人均 客均 户均 最高 最大 最低 最小 average avg mean max min highest lowest 成本 采购 进货 cost`;

const DATE = `出生 注册 入会 开户 建档 创建 更新 修改 审核 打印 导出 制表 发货 到货 收货 交货 送货 交付 要求 到期 付款 回款
  birth registration signup joined created updated modified expiry delivery shipped paid due
  截止 截至 统计 报表 报价 取消 结束 终止 关闭 开始 起始 生效 失效 有效 预计 下次 数据 登录 登陆 跟进 联系 拜访 回访
  asof report cancel quote end closed start effective valid expected planned next login contact followup print export
  最近 近7天 last first`;

const words = (list: string): [string][] => list.split(/\s+/).map((word) => [word]);
const unread = (meaning: Meaning): ((word: string) => void) => {
  return (word) => {
    expect(meantBehind(word, meaning)).toBe('unread');
  };
};

describe('words before an amount make another thing of it', () => {
  it.each(words(AMOUNT))('%s', unread('amount'));
  it.each(words('利润 毛利 profit margin'))('%s: a profit', (word) => {
    expect(meantBehind(word, 'amount')).toBe('profit');
  });
  it.each(
    words(
      '折扣后 优惠后 税后 返修 退休 应用 均价 最新 平 合同 线上 总 net gross total ourlast ourlatest themostrecent thefirst demean climax admin 天近',
    ),
  )('%s does not', (word) => {
    expect(meantBehind(word, 'amount')).toBe('amount');
  });
  it('discounted is what was paid', () => {
    expect(meantBehind('discounted', 'amount')).toBe('amount');
  });
});

describe('words before a date make another day of it', () => {
  it.each(words(DATE))('%s', unread('date'));
  it.each(words('销售 过户 货 截图 报告 效 登记 order sale asofter vendor disclosedto'))(
    '%s does not',
    (word) => {
      expect(meantBehind(word, 'date')).toBe('date');
    },
  );
});

describe('words before another meaning', () => {
  it.each<[Meaning, string, Meaning]>([
    ['paidDate', '应', 'dueDate'],
    ['paidDate', '合同', 'dueDate'],
    ['paidDate', '约定', 'dueDate'],
    ['paidDate', '预计', 'dueDate'],
    ['paidDate', 'scheduled', 'dueDate'],
    ['paidDate', '最近一次', 'unread'],
    ['paidDate', '客户', 'paidDate'],
    ['dueDate', '合同', 'unread'],
    ['dueDate', '保险', 'unread'],
    ['dueDate', '保质', 'unread'],
    ['dueDate', '产品', 'unread'],
    ['dueDate', '商品', 'unread'],
    ['dueDate', 'license', 'unread'],
    ['dueDate', 'licence', 'unread'],
    ['dueDate', '保管', 'dueDate'],
    ['dueDate', '付款', 'dueDate'],
    ['orders', '近90天', 'unread'],
    ['orders', '平均', 'unread'],
    ['orders', '线上', 'orders'],
    ['unitPrice', '成本', 'unitCost'],
    ['unitPrice', '采购', 'unitCost'],
    ['unitPrice', 'cost', 'unitCost'],
    ['unitPrice', '含税', 'unitPrice'],
    ['customer', '推荐人', 'referrer'],
    ['customer', '介绍', 'referrer'],
    ['customer', 'referring', 'referrer'],
    ['customer', '新老', 'unread'],
    ['customer', '是否新', 'unread'],
    ['customer', 'new', 'unread'],
    ['customer', 'returning', 'unread'],
    ['customer', '登录', 'unread'],
    ['customer', '登陆', 'unread'],
    ['customer', 'createdby', 'unread'],
    ['customer', 'gl', 'unread'],
    ['customer', '新华', 'customer'],
    ['customer', '登封', 'customer'],
    ['customer', 'newyork', 'customer'],
    ['customer', 'byte', 'customer'],
    ['customer', 'glass', 'customer'],
    ['quantity', '退货', 'unread'],
    ['quantity', '订购', 'quantity'],
  ])('%s behind %s: %s', (meaning, before, meant) => {
    expect(meantBehind(before, meaning)).toBe(meant);
  });
});
