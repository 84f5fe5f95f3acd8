import { excelOver } from '../excelOver';

/** Addresses of the merged areas that a range answers, or null. */
async function mergedIn(address: string, merged: readonly string[]): Promise<string | null> {
  const over = excelOver();
  return over.run(async (context, sheet) => {
    for (const area of merged) sheet.getRange(area).merge();
    const found = sheet.getRange(address).getMergedAreasOrNullObject().load('address');
    await context.sync();
    return found.isNullObject ? null : found.address;
  });
}

test('merged areas are answered whole, in the order of rows', async () => {
  expect(await mergedIn('A1:C10', ['B5:B9', 'A2:A4'])).toBe('Sheet1!A2:A4,Sheet1!B5:B9');
  expect(await mergedIn('A1:A3', ['A2:B9'])).toBe('Sheet1!A2:B9');
});

test('those whose first cell is outside the range are not found', async () => {
  expect(await mergedIn('B1:B10', ['A2:B4'])).toBeNull();
  expect(await mergedIn('A3:A10', ['A2:A4'])).toBeNull();
});

test('they follow inserted rows', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    sheet.getRange('A2:A4').merge();
    sheet.getRange('1:2').insert('Down');
    const found = sheet.getRange('A1:A20').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(found.address).toBe('Sheet1!A4:A6');
  });
});

test('512 are answered, one more fails', async () => {
  const areas = Array.from({ length: 513 }, (_, i) => `A${2 * i + 1}:A${2 * i + 2}`);
  expect((await mergedIn('A1:A1024', areas))?.split(',')).toHaveLength(512);
  await expect(mergedIn('A1:A1026', areas)).rejects.toMatchObject({ code: 'GeneralException' });
});

test('before ExcelApi 1.13 there are none to be asked for', async () => {
  const over = excelOver({ apiLevel: '1.9' });
  const fault = await over.fails((_, sheet) =>
    sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address'),
  );
  expect([fault.code, fault.location]).toEqual(['ApiNotFound', 'Range.getMergedAreasOrNullObject']);
});

test('special cells of neighbouring columns are one area where their rows are the same', async () => {
  const over = excelOver();
  over.fill([
    ['a', 1, ''],
    ['', 2, 'x'],
    ['b', 3, 'y'],
  ]);
  await over.run(async (context, sheet) => {
    const constants = sheet.getRange('A1:C3').getSpecialCells('Constants').load('address');
    await context.sync();
    expect(constants.address).toBe('Sheet1!A1,Sheet1!B1:B3,Sheet1!C2:C3,Sheet1!A3');
    sheet.getRange('C1').values = [['z']];
    const filled = sheet.getRange('A1:C3').getSpecialCells('Constants').load('address');
    await context.sync();
    expect(filled.address).toBe('Sheet1!A1,Sheet1!B1:C3,Sheet1!A3');
  });
});
