import type { Market } from './market';

const first = Array.from('岚砚苔筠泠霁峤澹翊菁沅榆橡芷珩渟岫鹭隰葭');
const second = Array.from('舟穗麓汀禾圃桥屿野庐枫泉墨阡堂里');
const trades = [
  '文具',
  '五金机电',
  '包装材料',
  '商贸',
  '印务',
  '教育科技',
  '餐饮管理',
  '家居',
  '医疗器械',
  '物流',
];
const forms = ['有限公司', '有限公司', '有限公司', '有限责任公司', '（集团）有限公司', '经营部'];

const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';

/** Every pair once, in an order that does not look sorted (7 and 320 have no common factor). */
const companies = first.flatMap((_, i) =>
  second.map((_, j) => {
    const index = ((i * second.length + j) * 7) % (first.length * second.length);
    const brand = at(first, Math.floor(index / second.length)) + at(second, index);
    return brand + at(trades, i * 3 + j) + at(forms, i + j * 5);
  }),
);

export const chineseMarket: Market = {
  prefix: 'DD',
  orderHeaders: ['订单号', '下单日期', '客户名称', '地区', '业务员', '产品', '数量', '单价', '金额', '利润'],
  companies,
  regions: ['华东', '华东', '华南', '华北', '华中', '西南', '西北', '东北'],
  salespeople: ['林予安', '周牧之', '许清和', '程砚秋', '苏令仪', '何知远'],
  goods: [
    { name: '复印纸 A4 (箱)', price: 128, margin: 0.12 },
    { name: '中性笔 (盒)', price: 26.5, margin: 0.35 },
    { name: '档案盒 (件)', price: 68, margin: 0.3 },
    { name: '硒鼓', price: 215, margin: 0.28 },
    { name: '条码打印机', price: 1680, margin: 0.18 },
    { name: '工业吸尘器', price: 2399, margin: 0.2 },
    { name: '电动螺丝刀', price: 359, margin: 0.24 },
    { name: '防护手套 (包)', price: 45.8, margin: 0.32 },
    { name: '周转箱', price: 39.9, margin: 0.22 },
    { name: '人体工学椅', price: 1099, margin: 0.26 },
    { name: '升降桌', price: 2180, margin: 0.23 },
    { name: '货架 (组)', price: 860, margin: 0.19 },
  ],
  season: [0.8, 0.35, 1.25, 1, 1, 1.15, 0.85, 0.9, 1.3, 0.85, 1.35, 1.2],
};
