import { addRowRule } from '../highlightRules';
import { addLook } from '../looks';
import { sayings } from '../ruleSayings';
import type { Look } from '../../workbook';
import { bare, codeOf, plain, put } from './asking';
import type { Check, Ground } from './check';

const A = { name: 'A', fill: '#C6E0B4', font: '#1E4620' };
const B = { name: 'B', fill: '#FFE699', font: '#5C4400' };

/** Each look as the product puts it on a column, and what it says when it is read back. */
function looked(id: string, look: Look, expected: readonly string[]): Check {
  return {
    id,
    set: '1.6',
    source: look.kind === 'tiers' ? '#6827' : look.kind === 'heat' ? '#5572' : 'Excel.ConditionalFormat',
    expected,
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [[3], [2], [-1]]);
      const added = addLook(sheet.getRange('A1:A3'), look);
      await context.sync();
      const formats = sheet.getRange('A1:A3').conditionalFormats.load('items/id,items/type');
      await context.sync();
      const said = await sayings(context, formats.items);
      // In the order in which they were added, so that an id that is another one shows.
      return said && added.map((rule) => plain(said.get(rule.id)));
    },
  };
}

async function order({ context, sheet }: Ground): Promise<readonly string[]> {
  const formats = sheet.getRange('A1:C9').conditionalFormats.load('items/type,items/priority');
  await context.sync();
  return [...formats.items].sort((a, b) => a.priority - b.priority).map(({ type }) => type);
}

/** Conditional formats: each look, read back and told apart. */
export const ruleChecks: readonly Check[] = [
  looked('lookTiers', { kind: 'tiers', rules: [A, B] }, ['CELL ="A" #C6E0B4', 'CELL ="B" #FFE699']),
  looked('lookBars', { kind: 'bars', fill: '#9BC2E6' }, ['BAR #9BC2E6']),
  looked('lookArrows', { kind: 'arrows' }, ['ICONS THREEARROWS GREATERTHANOREQUAL 0 GREATERTHAN 0']),
  looked('lookHeat', { kind: 'heat', low: '#FFFFFF', high: '#63BE7B' }, ['SCALE #FFFFFF #63BE7B']),
  {
    id: 'rowRule',
    set: '1.9',
    source: '#5194',
    expected: ['=$C2="A"', '#C6E0B4', '#1E4620', ['A2:B9']],
    run: async ({ context, sheet }) => {
      const added = addRowRule(sheet.getRange('A2:B9'), '=$C2="A"', A);
      await context.sync();
      const rule = added.custom.rule.load('formula');
      const fill = added.custom.format.fill.load('color');
      const font = added.custom.format.font.load('color');
      const areas = added.getRanges().areas.load('items/address');
      await context.sync();
      return [rule.formula, fill.color, font.color, areas.items.map(({ address }) => bare(address))];
    },
  },
  {
    id: 'rowRuleLast',
    set: '1.6',
    source: 'Excel.ConditionalFormat.priority',
    expected: ['CellValue', 'DataBar', 'Custom'],
    run: async (ground) => {
      const { context, sheet } = ground;
      addLook(sheet.getRange('A1:A9'), { kind: 'bars', fill: '#9BC2E6' });
      addLook(sheet.getRange('A1:A9'), { kind: 'tiers', rules: [A] });
      addRowRule(sheet.getRange('A1:C9'), '=$C1="A"', B);
      await context.sync();
      return order(ground);
    },
  },
  {
    id: 'newRuleFirst',
    set: '1.6',
    source: 'Excel.ConditionalFormatCollection.add',
    expected: ['IconSet', 'DataBar'],
    run: async (ground) => {
      addLook(ground.sheet.getRange('A1:A9'), { kind: 'bars', fill: '#9BC2E6' });
      addLook(ground.sheet.getRange('A1:A9'), { kind: 'arrows' });
      await ground.context.sync();
      return order(ground);
    },
  },
  {
    id: 'rowRuleAreas',
    set: '1.9',
    source: 'Excel.RangeAreas.conditionalFormats',
    expected: [['A2:B3', 'A6:B7'], true],
    run: async ({ context, sheet }) => {
      const added = addRowRule(sheet.getRanges('A2:B3,A6:B7'), '=$C2="A"', A);
      const single = added.getRangeOrNullObject().load('address');
      const areas = added.getRanges().areas.load('items/address');
      await context.sync();
      return [areas.items.map(({ address }) => bare(address)), single.isNullObject];
    },
  },
  {
    id: 'ruleFollows',
    set: '1.6',
    source: 'Excel.ConditionalFormat.getRangeOrNullObject',
    expected: ['A3:A7', 5, 1],
    run: async ({ context, sheet }) => {
      const [rule] = addLook(sheet.getRange('A2:A5'), { kind: 'tiers', rules: [A] });
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('5:5').insert('Down');
      const range = rule?.getRangeOrNullObject().load(['address', 'rowCount', 'columnCount']);
      await context.sync();
      return range ? [bare(range.address), range.rowCount, range.columnCount] : null;
    },
  },
  {
    id: 'ruleDeleted',
    set: '1.6',
    source: 'Excel.ConditionalFormat.delete',
    expected: ['DataBar'],
    run: async (ground) => {
      const { context, sheet } = ground;
      addLook(sheet.getRange('A1:A9'), { kind: 'bars', fill: '#9BC2E6' });
      const rules = addLook(sheet.getRange('A1:A9'), { kind: 'tiers', rules: [A, B] });
      await context.sync();
      for (const rule of rules) rule.delete();
      await context.sync();
      return order(ground);
    },
  },
  {
    id: 'ruleOrNull',
    set: '1.14',
    source: 'Excel.ConditionalFormatCollection.getItemOrNullObject',
    expected: [false, true],
    run: async ({ context, sheet }) => {
      const formats = sheet.getRange('A1:A9').conditionalFormats;
      const [rule] = addLook(sheet.getRange('A1:A9'), { kind: 'tiers', rules: [A] });
      await context.sync();
      const there = formats.getItemOrNullObject(rule?.id ?? '').load('id');
      rule?.delete();
      const gone = formats.getItemOrNullObject(rule?.id ?? '').load('id');
      await context.sync();
      return [there.isNullObject, gone.isNullObject];
    },
  },
  {
    id: 'iconCriteria',
    set: '1.6',
    source: 'Excel.IconSetConditionalFormat.criteria',
    expected: ['InvalidArgument', ['Percent', 'Percent', 'Percent']],
    run: async ({ context, sheet }) => {
      const [rule] = addLook(sheet.getRange('A1:A9'), { kind: 'arrows' });
      await context.sync();
      if (!rule) return null;
      rule.iconSet.criteria = [{ type: 'Number', operator: 'GreaterThan', formula: '=5' }];
      const code = await codeOf(context.sync());
      rule.iconSet.style = 'FourArrows';
      const icons = rule.iconSet.load('criteria');
      await context.sync();
      return [code, icons.criteria.slice(1).map(({ type }) => plain(type))];
    },
  },
];
