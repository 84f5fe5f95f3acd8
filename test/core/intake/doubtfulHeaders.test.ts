import { proposeSource } from '../../../src/core';

const columns = (headers: string[], ...rows: (string | number)[][]): object =>
  proposeSource(headers, rows).columns;

describe('header words that mean a role only for want of a better one', () => {
  it.each(['账户', '号码', '车主'])('%s is the customer where no other column is', (header) => {
    expect(columns([header, '金额'], ['Z1', 10])).toEqual({ customer: header, amount: '金额' });
  });

  it('give way to a certain word, also to one that a header only ends with', () => {
    expect(columns(['客户名称', '账户', '金额'], ['甲', 'Z1', 10])).toMatchObject({ customer: '客户名称' });
    expect(columns(['大客户名称', '账户', '金额'], ['甲', 'Z1', 10])).toMatchObject({
      customer: '大客户名称',
    });
    expect(columns(['客户', '月份', '下单日期'], ['甲', '2024/1/1', '2024/1/9'])).toMatchObject({
      date: '下单日期',
    });
  });

  it('count as whole headers only', () => {
    expect(columns(['客户', '收款账户', '证件号码'], ['甲', 'Z1', 'N1'])).toEqual({ customer: '客户' });
  });

  it('a 月份 of dates is the date, of numbers or words it is none', () => {
    const date = (cell: string | number): object => columns(['客户', '月份', '金额'], ['甲', cell, 10]);
    expect(date('2024/1/1')).toMatchObject({ date: '月份' });
    expect(date(45_292)).toMatchObject({ date: '月份' });
    for (const cell of [1, '12', '1月']) expect(date(cell)).toEqual({ customer: '客户', amount: '金额' });
  });

  it('购车日期 is the first purchase beside a last one, else the day of a sale', () => {
    expect(
      columns(
        ['客户', '购车日期', '末次维修日期', '维修次数', '维修金额'],
        ['甲', '2020/1/1', '2024/1/1', 3, 900],
      ),
    ).toEqual({
      customer: '客户',
      firstPurchase: '购车日期',
      lastPurchase: '末次维修日期',
      orders: '维修次数',
      amount: '维修金额',
    });
    expect(columns(['客户', '购车日期', '金额'], ['甲', '2020/1/1', 100_000])).toMatchObject({
      date: '购车日期',
    });
  });

  it('an English car owner is the customer, and a car is bought before it is serviced', () => {
    expect(
      columns(
        ['Car owner', 'Car purchase date', 'Last service date', 'Service visits', 'Service amount'],
        ['Ann', '2018-01-04', '2025-12-17', 13, 12_443],
      ),
    ).toEqual({
      customer: 'Car owner',
      firstPurchase: 'Car purchase date',
      lastPurchase: 'Last service date',
      orders: 'Service visits',
      amount: 'Service amount',
    });
    // Beside a customer the owner is who looks after them.
    expect(columns(['Customer', 'Account owner'], ['Ann', 'Bob'])).toMatchObject({ owner: 'Account owner' });
  });

  it('a subscriber is the customer unless there is another, and a billing month the date', () => {
    const bills = columns(['Subscriber', 'Billing month', 'Monthly spend'], ['N1', '2025-07-01', 59]);
    expect(bills).toEqual({ customer: 'Subscriber', date: 'Billing month', amount: 'Monthly spend' });
    expect(columns(['Customer', 'Subscriber'], ['Ann', 'yes'])).toEqual({ customer: 'Customer' });
    expect(columns(['Customer', 'Month', 'Amount'], ['Ann', 7, 59])).toEqual({
      customer: 'Customer',
      amount: 'Amount',
    });
  });

  it('人群 is a group, 月消费 an amount', () => {
    expect(columns(['客户', '人群', '账单月', '月消费'], ['甲', '学生', '2024/1/1', 59])).toEqual({
      customer: '客户',
      group: '人群',
      date: '账单月',
      amount: '月消费',
    });
  });
});
