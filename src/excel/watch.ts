import { Fault } from '../core';
import type { Source, Watch } from '../workbook';
import { blockAddress } from './a1';
import { toFault } from './hostFault';
import { findOwnColumns } from './ownColumns';
import { runExcel } from './runExcel';

/**
 * Listens for changes on the source's sheet, by anyone, until it is ended. What we write ourselves is in our own
 * columns and does not count.
 */
export async function watchSheet(source: Source): Promise<Watch> {
  const changed: string[] = [];
  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.getItem(source.sheet).onChanged.add((event) => {
      changed.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return {
    changed: async () => {
      // One more answer: what happened before it has been told by then†.
      const own = await runExcel(async (context) => {
        const { found } = await findOwnColumns(context);
        return found.filter(({ sheet }) => sheet === source.sheet).map(({ column }) => column);
      });
      return changed.find((address) => !liesIn(address, own)) ?? null;
    },
    end: async () => {
      try {
        // A handler can be removed only in the context that added it (Microsoft Learn, "Work with events").
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      } catch (error) {
        // A handler that stays does no harm, and a host in trouble says so at the next request.
        if (!(toFault(error) instanceof Fault)) throw error;
      }
    },
  };
}

/** Whether an address such as "K2:M9" or "K:K" covers no column but the given ones. */
function liesIn(address: string, columns: readonly number[]): boolean {
  const letters = address
    .replaceAll('$', '')
    .split(/[:,]/)
    .map((corner) => /^[A-Z]+/.exec(corner)?.[0]);
  return letters.every(
    (name) => name !== undefined && columns.some((column) => blockAddress(0, column, 1, 1) === `${name}1`),
  );
}
