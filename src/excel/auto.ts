import { runExcel } from './runExcel';

/** In the workbook itself, as it is about this workbook's tiers and not about a person's pane. */
export const AUTO_KEY = 'CustomerTiers.auto';

export function readAuto(): Promise<boolean> {
  return runExcel(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(AUTO_KEY).load('value');
    await context.sync();
    return !stored.isNullObject && stored.value === true;
  });
}

export function storeAuto(on: boolean): Promise<void> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const stored = settings.getItemOrNullObject(AUTO_KEY).load('key');
    await context.sync();
    if (on) settings.add(AUTO_KEY, true);
    else if (!stored.isNullObject) stored.delete();
    await context.sync();
  });
}
