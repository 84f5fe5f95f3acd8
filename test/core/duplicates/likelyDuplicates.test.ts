import { likelyDuplicates } from '../../../src/core';
import type { LikelyDuplicates } from '../../../src/core';
import { MOST_SUGGESTED } from '../../../src/core/duplicates/likelyDuplicates';
import { foldedText } from '../../../src/core/intake/plainText';

/** Suggestions among names with so many rows each. */
function suggested(
  rowsOf: Readonly<Record<string, number>>,
  distinct: readonly (readonly [string, string])[] = [],
): LikelyDuplicates {
  const names = Object.keys(rowsOf);
  return likelyDuplicates(names.map(foldedText), names, Int32Array.from(Object.values(rowsOf)), distinct);
}

/** "alias → customer" of each suggestion. */
const arrows = (of: LikelyDuplicates): string[] =>
  of.found.map(({ alias, customer }) => `${alias} → ${customer}`);

describe('names that differ in legal form, brackets or punctuation only are suggested', () => {
  it.each([
    ['上海宏达贸易有限公司', '上海宏达贸易有限责任公司'],
    ['上海宏达贸易股份有限公司', '上海宏达贸易'],
    ['上海汽车（集团）有限公司', '上海汽车集团股份有限公司'],
    ['腾讯科技（深圳）有限公司', '腾讯科技深圳有限公司'],
    ['阿里巴巴【中国】有限公司', '阿里巴巴(中国)有限公司'],
    ['华为技术有限公司', '华为技术公司'],
    ['北京-京东世纪', '北京京东世纪'],
    ['山东鲁能集团', '山东鲁能'],
    ['宏达·国际贸易', '宏达国际贸易'],
    ['北京宏达商贸中心（有限合伙）', '北京宏达商贸中心'],
    ['广州市宏达贸易有限公司', '广州宏达贸易有限公司'],
    ['华强电子公司', '华强电子有限公司'],
    ['株式会社山田電機', '山田電機'],
    ['张 伟', '张伟'],
    ['Acme Ltd', 'Acme Inc'],
    ['Acme Co., Ltd.', 'ACME'],
    ['Siemens AG', 'Siemens'],
    ['Bosch GmbH & Co. KG', 'Bosch'],
    ['Nestlé S.A.', 'Nestle SA'],
    ['Coca-Cola', 'Coca Cola'],
    ['CocaCola', 'Coca-Cola Company'],
    ["O'Neill Surf", 'ONeill Surf'],
    ['Tata Motors Private Limited', 'Tata Motors Pvt. Ltd'],
    ['Smith & Sons', 'Smith and Sons'],
    ['The Home Depot', 'Home Depot Inc.'],
    ['7-Eleven', '7 Eleven'],
    ['Acme (China) Ltd', 'Acme China'],
    ['L.L. Bean Inc', 'LL Bean'],
    ['Telstra Pty Ltd', 'Telstra Corporation Limited'],
    ['Vodafone Group Plc', 'Vodafone LLC'],
    ['ООО Ромашка', 'Ромашка'],
  ])('%s, %s', (customer, alias) => {
    expect(suggested({ [customer]: 3, [alias]: 2 })).toEqual({
      found: [{ alias, customer, aliasRows: 2, customerRows: 3, reason: 'form' }],
      total: 1,
    });
  });
});

describe('names with a letter mistyped, or two in long names, are suggested', () => {
  it.each([
    // 海底捞火锅: five letters of its own, as 餐饮 is a trade.
    ['海底捞火锅餐饮公司', '海底涝火锅餐饮公司'],
    ['深圳市腾讯计算机系统有限公司', '深圳市腾迅计算机系统有限公司'],
    ['北京字节跳动科技有限公司', '北京字节跳动动科技有限公司'],
    ['内蒙古伊利乳制品加工厂', '内蒙古伊利乳制品加厂'],
    ['Microsoft', 'Micorsoft'],
    ['Microsoft Corp', 'Mircosoft'],
    ['Johnson Controls', 'Johnsen Controls'],
    ['Blue Harbor Trading', 'Blue Harbour Trading'],
    ['International Paper', 'Interntional Paper'],
    ['Schneider Electric', 'Schnieder Electric'],
    ['Accenture', 'Acenture'],
    // Two edits, one in each word.
    ['Continental Tyres', 'Continetnal Tires'],
    ['Pfizer Inc', 'Pfizre Inc'],
    ['Hewlett Packard Enterprise', 'Hewlet Packard Enterprize'],
    ['Müller Landhandel', 'Muller Landhandal'],
  ])('%s, %s', (customer, alias) => {
    const [first] = suggested({ [customer]: 3, [alias]: 2 }).found;
    // The last pair differs in an accent too, which is no letter; its reason is the letter.
    expect(first).toEqual({ alias, customer, aliasRows: 2, customerRows: 3, reason: 'typing' });
  });
});

describe('names that are others are not suggested', () => {
  it.each([
    // Codes, numbers, addresses
    ['C001', 'C002'],
    ['C001', 'C-001'],
    ['CUST0001', 'CUST0010'],
    ['13812345678', '13812345679'],
    ['SKU-A12', 'SKU-A21'],
    ['ORDER-12-3', 'ORDER-1-23'],
    ['a.b@example.com', 'ab@example.com'],
    ['客户001', '客户002'],
    ['Customer 11', 'Customer 12'],
    ['AB', 'A-B'],
    // People
    ['张伟', '张玮'],
    ['王小明', '王晓明'],
    ['欧阳小明', '欧阳晓明'],
    ['Zhang Wei', 'Zheng Wei'],
    ['Wang Fang', 'Wang Fan'],
    ['Li Na', 'Lina'],
    ['Maria Lopez', 'Mario Lopez'],
    ['Miller', 'Hiller'],
    ['Adams', 'Adam'],
    ['John A Smith', 'John B Smith'],
    // Branches, places, series
    ['北京一分公司', '北京二分公司'],
    ['宏达上海分公司', '宏达上海公司'],
    ['第一人民医院', '第二人民医院'],
    ['苏州宏达贸易有限公司', '杭州宏达贸易有限公司'],
    ['沃尔玛（上海）有限公司', '沃尔玛（北京）有限公司'],
    ['宏达贸易东区公司', '宏达贸易西区公司'],
    ['Plant A', 'Plant B'],
    ['Store 1', 'Store 2'],
    ['Store II', 'Store III'],
    ['Riverside Store', 'Riverside Store II'],
    ['Acme (UK) Ltd', 'Acme (US) Ltd'],
    ['Acme Austria', 'Acme Australia'],
    // Companies of another name or trade
    ['上海宏达贸易有限公司', '上海宏远贸易有限公司'],
    ['上海宏达贸易有限公司', '上海宏达食品有限公司'],
    ['华联超市', '联华超市'],
    ['中国农业银行', '中国商业银行'],
    ['中国移动', '中国联通'],
    ['大华电子有限公司', '小华电子有限公司'],
    ['甲公司', '乙公司'],
    ['公司', '有限公司'],
    ['Apple', 'Apply'],
  ])('%s, %s', (one, other) => {
    expect(suggested({ [one]: 3, [other]: 2 })).toEqual({ found: [], total: 0 });
  });
});

describe('suggestions', () => {
  it('are none among no customers, and none for one', () => {
    expect(suggested({})).toEqual({ found: [], total: 0 });
    expect(suggested({ 'Acme Ltd': 1 })).toEqual({ found: [], total: 0 });
  });

  it('keep the customer with more rows; of equals the first by key', () => {
    expect(arrows(suggested({ 'Acme Ltd': 1, 'Acme Inc': 2 }))).toEqual(['Acme Ltd → Acme Inc']);
    expect(arrows(suggested({ 'Acme Ltd': 2, 'Acme Inc': 2 }))).toEqual(['Acme Ltd → Acme Inc']);
  });

  it('leave out pairs known to be distinct, whichever way round, without regard to case and width', () => {
    expect(suggested({ 'Acme Ltd': 1, 'Acme Inc': 2 }, [['ＡＣＭＥ inc', 'acme  ltd']]).total).toBe(0);
    expect(suggested({ Microsoft: 1, Micorsoft: 2 }, [['Microsoft', 'Micorsoft']]).total).toBe(0);
  });

  it('of a form that was refused for one customer go to the next', () => {
    const rows = { 'Acme AG': 9, 'Acme Ltd': 5, 'Acme Inc': 1 };
    expect(
      arrows(
        suggested(rows, [
          ['Acme Inc', 'Acme AG'],
          ['Acme Ltd', 'Acme AG'],
        ]),
      ),
    ).toEqual(['Acme Inc → Acme Ltd']);
  });

  it('tell a chain as pairs with one target', () => {
    // a ~ b ~ c, one letter at a time; a and c are two apart.
    expect(arrows(suggested({ Schneider: 9, Schneidr: 5, Schnedr: 2 }))).toEqual([
      'Schneidr → Schneider',
      'Schnedr → Schneider',
    ]);
    // The form of a mistyped name goes to the same target.
    expect(arrows(suggested({ Microsoft: 9, Micorsoft: 5, 'Micorsoft Ltd': 2 }))).toEqual([
      'Micorsoft → Microsoft',
      'Micorsoft Ltd → Microsoft',
    ]);
  });

  it('stand by usefulness: form before typing, then more rows', () => {
    const rows = {
      Microsoft: 90,
      Micorsoft: 80,
      'Acme Ltd': 3,
      'Acme Inc': 2,
      'Zenith AG': 5,
      'Zenith SA': 4,
    };
    expect(arrows(suggested(rows))).toEqual([
      'Zenith SA → Zenith AG',
      'Acme Inc → Acme Ltd',
      'Micorsoft → Microsoft',
    ]);
  });

  it('are the same in any order of the customers', () => {
    const rows = { Microsoft: 3, Micorsoft: 3, 'Acme Ltd': 2, 'Acme Inc': 2, Mircosoft: 3, 'Acme AG': 2 };
    const back = Object.fromEntries(Object.entries(rows).reverse());
    expect(suggested(back)).toEqual(suggested(rows));
    expect(suggested(rows).total).toBe(4);
  });

  it('are at most so many, and the rest is counted', () => {
    // 700 names of two forms each.
    const letter = (i: number): string => String.fromCharCode(0x4e00 + i);
    const rows = Object.fromEntries(
      Array.from({ length: 700 }, (_, i) => `华${letter(i)}纸业`).flatMap((name) => [
        [`${name}有限公司`, 2],
        [`${name}公司`, 1],
      ]),
    );
    const { found, total } = suggested(rows);
    expect([found.length, total]).toEqual([MOST_SUGGESTED, 700]);
  });

  it('take names that differ in one place by the dozen for a series', () => {
    // Forty shops, each one letter from every other.
    const shops = Array.from(
      { length: 40 },
      (_, i) => `便民生活超级${String.fromCharCode(0x5200 + i)}商铺公司`,
    );
    expect(suggested(Object.fromEntries(shops.map((name) => [name, 1]))).total).toBe(0);
    expect(suggested(Object.fromEntries(shops.slice(0, 2).map((name) => [name, 1]))).total).toBe(1);
  });
});
