import { sheetName } from './names';
import { runExcel } from './runExcel';

/** Shows the output sheet with this id, its top left cell selected; false when it is not there any more. */
export function showSheet(id: string): Promise<boolean> {
  return runExcel(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(sheetName(id));
    const cell = name.getRangeOrNullObject().load('address');
    await context.sync();
    if (name.isNullObject || cell.isNullObject) return false;
    const { worksheet } = cell;
    // A cell of a sheet in the background is often not selected (OfficeDev/office-js #5118).
    worksheet.activate();
    worksheet.getRange('A1').select();
    await context.sync();
    return true;
  });
}
