import type { Source, Watch } from '../workbook';
import { runExcel } from './runExcel';

/** Listens for changes on the source's sheet, by anyone, until it is ended. Each call takes one sync. */
export async function watchSheet(source: Source): Promise<Watch> {
  let changed: string | null = null;
  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.getItem(source.sheet).onChanged.add((event) => {
      changed ??= event.address;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return {
    changed: async () => {
      // Events reach the page between answers: one more answer, and all that happened before it is known.
      await runExcel(async (context) => {
        context.workbook.worksheets.getItem(source.sheet).load('name');
        await context.sync();
      });
      return changed;
    },
    end: async () => {
      // A handler can be removed only in the context that added it (Microsoft Learn, "Work with events").
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  };
}
