import { parsePolicy } from '../../../src/core';
import { listSource } from '../../../src/core/intake/listSource';
import { abc, faultOf, shapeOf } from '../gradeRows';

const source = (list?: object, more: object = {}): ReturnType<typeof parsePolicy>['source'] =>
  parsePolicy(abc({}, { ...(list ? { list } : {}), ...more })).source;
const SHAPE = shapeOf(['客户', '地区', '日期', '评分'], { sheet: 'List', firstRow: 4 });
const SCORE = { column: '评分', as: 'score' };

describe('the policy by which a second source is read', () => {
  it('reads nothing but customer, words and indicators, all rows', () => {
    const policy = listSource(
      source({ indicators: [SCORE] }, { dropDuplicates: true, visibleOnly: true }),
      SHAPE,
    );
    expect(policy).toMatchObject({
      layout: 'transactions',
      columns: { customer: '客户', group: '地区' },
      indicators: [{ column: '评分', as: 'score' }],
      dropDuplicates: false,
      visibleOnly: false,
    });
    expect(policy.columns).not.toHaveProperty('date');
    expect(policy).not.toHaveProperty('list');
  });

  it('reads the date where an indicator asks for the last value', () => {
    const last = source({ indicators: [SCORE, { ...SCORE, as: 'now', aggregate: 'last' }] });
    expect(listSource(last, SHAPE).columns).toMatchObject({ date: '日期' });
    const undated = listSource(last, shapeOf(['客户', '评分']));
    expect(undated.columns).toEqual({ customer: '客户' });
  });

  it('goes by the columns that the policy names', () => {
    const named = source({ columns: { customer: '评分' }, indicators: [SCORE] });
    expect(listSource(named, SHAPE).columns).toEqual({ customer: '评分' });
  });

  it('takes the namesake of the sales’ customer where several could be one', () => {
    const two = shapeOf(['会员', '客户', '评分'], { sheet: 'List' });
    const list = source({ indicators: [SCORE] });
    expect(listSource(list, two, undefined, ' 客户 ').columns).toMatchObject({ customer: '客户' });
    expect(faultOf(() => listSource(list, two))).toEqual({
      id: 'list.customer',
      values: { sheet: 'List', candidates: '会员, 客户' },
    });
  });

  it('needs a list, and a header that is none of data', () => {
    expect(faultOf(() => listSource(source(), SHAPE))).toEqual({ id: 'list.none', values: {} });
    const data = shapeOf([5, '2024-01-05'], { sheet: 'List', firstRow: 4 });
    expect(faultOf(() => listSource(source({ indicators: [SCORE] }), data))).toEqual({
      id: 'list.noHeader',
      values: { sheet: 'List', row: 3 },
    });
  });
});
