import { WorkbookFault } from '../../engine';
import type { Sheet, Visibility } from '../../engine/state';
import {
  activateSheet,
  areaOf,
  deleteSheet,
  fits,
  moveSheet,
  renameSheet,
  setVisibility,
  wholeSheet,
} from '../../engine/state';
import type { Answer, Arguments, Members, Session } from '../members';
import { listening } from './listening';

function alive(sheet: Sheet): Sheet {
  if (sheet.deleted) throw new WorkbookFault('ItemNotFound');
  return sheet;
}

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new WorkbookFault('InvalidArgument');
  return value;
};

const visibilities: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

function used(sheet: Sheet, args: Arguments, session: Session): Answer {
  return session.rangeOrNull(sheet, alive(sheet).usedArea(args.flagOr(0, false)));
}

export const worksheet: Members<Sheet> = {
  name: 'Worksheet',
  since: { CustomProperties: '1.12' },
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: (sheet) => alive(sheet).id },
    Name: {
      get: (sheet) => alive(sheet).name,
      set: (sheet, value, { book }) => renameSheet(book, alive(sheet), text(value)),
    },
    Position: {
      get: (sheet, { book }) => book.sheets.indexOf(alive(sheet)),
      set: (sheet, value, { book }) => moveSheet(book, alive(sheet), Number(value)),
    },
    Visibility: {
      get: (sheet) => alive(sheet).visibility,
      set: (sheet, value, { book }) => {
        const wanted = visibilities.find((name) => name === value);
        if (!wanted) throw new WorkbookFault('InvalidArgument');
        setVisibility(book, alive(sheet), wanted);
      },
    },
    TabColor: {
      get: (sheet) => alive(sheet).tabColor,
      set: (sheet, value, { book }) => {
        book.refuseLockedStructure();
        alive(sheet).tabColor = text(value);
        book.emit({ kind: 'sheets', origin: book.origin });
      },
    },
  },
  links: {
    AutoFilter: (sheet, session) => session.wrap('AutoFilter', { sheet: alive(sheet), table: null }),
    Charts: (sheet, session) => session.wrap('ChartCollection', alive(sheet)),
    CustomProperties: (sheet, session) => session.wrap('WorksheetCustomPropertyCollection', alive(sheet)),
    FreezePanes: (sheet, session) => session.wrap('WorksheetFreezePanes', alive(sheet)),
    Names: (sheet, session) => session.wrap('NamedItemCollection', { scope: alive(sheet) }),
    Protection: (sheet, session) => session.wrap('WorksheetProtection', alive(sheet)),
    Tables: (sheet, session) => session.wrap('TableCollection', { sheet: alive(sheet) }),
  },
  methods: {
    Activate: (sheet, _, { book }) => activateSheet(book, alive(sheet)),
    Delete: (sheet, _, { book }) => deleteSheet(book, alive(sheet)),
    Calculate: () => undefined,
    GetCell: (sheet, args, session) => {
      const area = areaOf(args.whole(0), args.whole(1));
      if (!fits(area)) throw new WorkbookFault('InvalidArgument');
      return session.range(sheet, area);
    },
    GetRange: (sheet, args, session) =>
      session.range(sheet, args.has(0) ? session.areaIn(alive(sheet), args.text(0)) : wholeSheet),
    GetRangeByIndexes: (sheet, args, session) => {
      const area = areaOf(args.whole(0), args.whole(1), args.whole(2), args.whole(3));
      if (!fits(area)) throw new WorkbookFault('InvalidArgument');
      return session.range(sheet, area);
    },
    GetRanges: (sheet, args, session) => {
      const areas = args.has(0) ? session.areasIn(alive(sheet), args.text(0)) : [wholeSheet];
      return session.wrap('RangeAreas', session.areas(sheet, areas));
    },
    GetUsedRangeOrNullObject: used,
    /** "If the entire worksheet is blank, this function will return the top left cell" (Microsoft, Excel.Worksheet.getUsedRange). */
    GetUsedRange: (sheet, args, session) => used(sheet, args, session) ?? session.range(sheet, areaOf(0, 0)),
    ...listening<Sheet>('DataChanged', ({ id }) => `10 ${id}`),
    ...listening<Sheet>('SelectionChanged', ({ id }) => `14 ${id}`),
  },
};
