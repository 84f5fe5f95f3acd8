import { WorkbookFault } from '../../engine';
import type { SeriesBy, Sheet } from '../../engine/state';
import { addChart } from '../../engine/state';
import type { Arguments, Members, Session, WireObject } from '../members';
import { plain } from '../members';
import { cellsAt } from './chartParts';

/**
 * By the id that an earlier answer gave, or by name: "If there are multiple charts with the same name, the first one
 * will be returned" (Microsoft, Excel.ChartCollection.getItem).
 */
function find(sheet: Sheet, key: string, session: Session): WireObject | null {
  const lower = key.toLowerCase();
  const charts = session.book.chartsOf(sheet);
  const found =
    charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === lower);
  return found ? session.wrap('Chart', found) : null;
}

function get(sheet: Sheet, args: Arguments, session: Session): WireObject {
  const found = find(sheet, args.text(0), session);
  if (!found) throw new WorkbookFault('ItemNotFound');
  return found;
}

const orders: readonly SeriesBy[] = ['Auto', 'Columns', 'Rows'];

/** `Auto` unless given. */
export function seriesByAt(args: Arguments, at: number): SeriesBy {
  const wanted = args.textOr(at, 'Auto');
  const known = orders.find((name) => name === wanted);
  if (!known) throw new WorkbookFault('InvalidArgument');
  return known;
}

export const chartCollection: Members<Sheet> = {
  name: 'ChartCollection',
  properties: { Count: { get: (sheet, { book }) => book.chartsOf(sheet).length } },
  items: (sheet, session) => session.book.chartsOf(sheet).map((chart) => session.wrap('Chart', chart)),
  indexer: get,
  methods: {
    Add: (sheet, args, session) =>
      session.wrap(
        'Chart',
        addChart(session.book, sheet, args.text(0), cellsAt(args, 1, session), seriesByAt(args, 2)),
      ),
    GetCount: (sheet, _, { book }) => plain(book.chartsOf(sheet).length),
    GetItem: get,
    GetItemAt: (sheet, args, session) => {
      const chart = session.book.chartsOf(sheet)[args.whole(0)];
      if (!chart) throw new WorkbookFault('InvalidArgument');
      return session.wrap('Chart', chart);
    },
    GetItemOrNullObject: (sheet, args, session) => find(sheet, args.text(0), session),
  },
};
