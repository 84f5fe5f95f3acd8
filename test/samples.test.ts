import { readFileSync, readdirSync } from 'node:fs';
import { samples } from '../scripts/sample';

const generated = samples();

test('assets/samples holds exactly what the generator makes', () => {
  expect(readdirSync('assets/samples').sort()).toEqual([...generated.keys()].sort());
});

test.each([...generated])('%s is committed as generated (else: npx tsx scripts/samples.ts)', (name, text) => {
  expect(readFileSync(`assets/samples/${name}`, 'utf8') === text).toBe(true);
});

test.each(['orders-zh.csv', 'orders-en.csv'])(
  '%s has 2 000 order lines and 200 customers or more',
  (name) => {
    const lines = (generated.get(name) ?? '').split('\r\n').slice(1, -2);
    // No cell before the customer's holds a comma.
    const customers = new Set(lines.map((line) => line.split(',')[2]?.trim()).filter(Boolean));
    expect(lines.length).toBeGreaterThanOrEqual(2000);
    expect(customers.size).toBeGreaterThanOrEqual(200);
  },
);

test.each(['orders-zh.csv', 'orders-en.csv'])('%s has the dirt that real sheets have', (name) => {
  const text = generated.get(name) ?? '';
  expect(text).toMatch(/^,{9}\r$/m); // blank row
  expect(text).toMatch(/^[^,]+,[^,]+,,/m); // no customer
  expect(text).toMatch(/,-\d/); // return
  expect(text).toMatch(/,(待确认|to be confirmed),/); // bad date
  expect(text).toMatch(/,"(\d[\d,.]* 元|USD [\d,.]+)",/); // amount as text
  expect(text).toMatch(/(合计|Total),{8}\d[\d.]+,\r\n$/); // total row
});
