import type { Cell } from '../src/core';
import { random } from '../src/app/sample/random';

export const HEADERS = ['客户名称', '下单日期', '订单金额', '订单号', '产品', '备注'];
/** As many rows as a first request for values asks for. */
const BLOCK_ROWS = 10_000;
const SERIAL_2023 = 44_927;
const DAYS = 730;
const THOUSANDS = /\B(?=(?:\d{3})+\.)/g;

/**
 * An invented sales sheet as Excel delivers it, block by block: rows of mixed values. Customers in several spellings;
 * dates as serials, ISO and Chinese text; amounts as numbers and as text with currency sign, thousands, brackets; a
 * few total rows, empty rows, rows without a customer and cells that are no number. Each block is JSON, as it comes
 * over the wire: parsing it gives new strings that no earlier run has hashed.
 */
export function messyRows(rows: number, customers: number, seed = 20240101): readonly string[] {
  const chance = random(seed);
  const customer = (): string => {
    const n = Math.floor(customers * chance.next() * chance.next());
    const name = `${['宏图', '远景', '华光', '立新'][n % 4] ?? ''}商贸${n}有限公司`;
    const spelling = chance.next();
    if (spelling < 0.9) return name;
    return spelling < 0.95 ? ` ${name} ` : spelling < 0.98 ? name.replace(/\d/g, fullWidth) : `${name}\u00a0`;
  };
  const date = (): Cell => {
    const serial = SERIAL_2023 + chance.whole(0, DAYS);
    const form = chance.next();
    if (form < 0.7) return form < 0.1 ? serial + 0.5 : serial;
    const day = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
    const [year = '', month = '', dayOfMonth = ''] = day.split('-');
    return chance.pick([
      day,
      `${year}/${Number(month)}/${Number(dayOfMonth)}`,
      `${year}年${Number(month)}月${Number(dayOfMonth)}日`,
    ]);
  };
  const amount = (): Cell => {
    const value = Math.round(chance.skewed(1.2) * 50_000) / 100;
    const form = chance.next();
    if (form < 0.75) return form < 0.02 ? -value : value;
    const grouped = value.toFixed(2).replace(THOUSANDS, ',');
    return chance.pick([`￥${grouped}`, `¥ ${grouped}`, grouped, `(${grouped})`, `${value.toFixed(2)}元`]);
  };
  const row = (index: number): Cell[] => {
    const kind = chance.next();
    const cells: Cell[] = [
      customer(),
      date(),
      amount(),
      `DD${20_230_000_000 + Math.floor(index / 3)}`,
      `产品 ${Math.floor(2000 * chance.next() * chance.next())}`,
      kind < 0.7 ? '' : `备注 ${chance.whole(1, 400)}`,
    ];
    if (kind < 0.0005) return ['合计', '', amount(), '', '', ''];
    if (kind < 0.001) return cells.map(() => '');
    if (kind < 0.003) return ['', ...cells.slice(1)];
    if (kind < 0.004) return cells.with(2, '待定');
    return cells;
  };
  const blocks: string[] = [];
  for (let from = 0; from < rows; from += BLOCK_ROWS) {
    const count = Math.min(BLOCK_ROWS, rows - from);
    blocks.push(JSON.stringify(Array.from({ length: count }, (_, i) => row(from + i))));
  }
  return blocks;
}

const fullWidth = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** The rows of all blocks, as new values. */
export const parsed = (blocks: readonly string[]): Cell[][][] =>
  blocks.map((block) => JSON.parse(block) as Cell[][]);
