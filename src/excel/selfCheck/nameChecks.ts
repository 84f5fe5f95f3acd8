import { addHidden } from '../names';
import { bare, codeOf, put } from './asking';
import type { Check } from './check';
import { checkName } from './marks';

/** Names, hidden and followed. */
export const nameChecks: readonly Check[] = [
  {
    id: 'hiddenName',
    set: '1.4',
    source: '#3878',
    expected: false,
    run: async ({ context, sheet }) => {
      addHidden(context, checkName('hidden'), sheet.getRange('A1'));
      await context.sync();
      const name = context.workbook.names.getItem(checkName('hidden')).load('visible');
      await context.sync();
      return name.visible;
    },
  },
  {
    id: 'nameFollows',
    set: '1.4',
    source: 'Excel.NamedItem.getRangeOrNullObject',
    expected: ['C4', 'C3'],
    run: async ({ context, sheet }) => {
      const { names } = context.workbook;
      addHidden(context, checkName('follows'), sheet.getRange('B3'));
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('1:1').insert('Down');
      const range = names.getItem(checkName('follows')).getRangeOrNullObject().load('address');
      await context.sync();
      sheet.getRange('1:1').delete('Up');
      const back = names.getItem(checkName('follows')).getRange().load('address');
      await context.sync();
      return [bare(range.address), bare(back.address)];
    },
  },
  {
    id: 'nameLost',
    set: '1.4',
    source: 'Excel.NamedItem.getRangeOrNullObject',
    expected: [true, true, true, 'D1', 'ItemNotFound'],
    run: async ({ context, sheet }) => {
      const { names } = context.workbook;
      const word = checkName('lost');
      addHidden(context, word, sheet.getRange('B1'));
      const never = names.getItemOrNullObject(checkName('never')).load('name');
      await context.sync();
      sheet.getRange('B:B').delete('Left');
      const lost = names.getItemOrNullObject(word).load('name');
      const range = names.getItem(word).getRangeOrNullObject().load('address');
      names.load('items/name');
      await context.sync();
      const listed = names.items.some(({ name }) => name === word);
      lost.delete();
      addHidden(context, word, sheet.getRange('D1'));
      const anew = names.getItem(word).getRange().load('address');
      await context.sync();
      names.getItem(checkName('never')).load('name');
      return [
        never.isNullObject,
        listed && !lost.isNullObject,
        range.isNullObject,
        bare(anew.address),
        await codeOf(context.sync()),
      ];
    },
  },
  {
    id: 'nameAndSort',
    set: '1.4',
    source: 'Excel.RangeSort.apply',
    expected: ['B1', 2],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [
        ['k', 'v'],
        [2, 'b'],
        [1, 'a'],
      ]);
      addHidden(context, checkName('sorted'), sheet.getRange('B1'));
      sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }], false, true);
      const name = context.workbook.names.getItem(checkName('sorted')).getRange().load('address');
      const last = sheet.getRange('A3').load('values');
      await context.sync();
      return [bare(name.address), Number(last.values[0]?.[0])];
    },
  },
];
