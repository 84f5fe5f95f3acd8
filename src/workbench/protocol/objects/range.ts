import { WorkbookFault } from '../../engine';
import type { Reference, ShiftDirection } from '../../engine/state';
import {
  activateSheet,
  clearRules,
  deleteCells,
  erase,
  insertCells,
  intersection,
  placeOf,
  plainFormat,
  refuseLockedCells,
  refuseLockedSheet,
  writeFormat,
} from '../../engine/state';
import type { Book } from '../../engine/state';

import { plain } from '../members';
import type { Members } from '../members';
import { rangeNavigation } from './rangeNavigation';
import { rangeProperties } from './rangeValues';

const asAreas = (reference: Reference) => ({ sheet: reference.sheet, references: [reference] });

/** `Range.clear`: All, Formats, Contents, Hyperlinks, RemoveHyperlinks (Excel.ClearApplyTo). */
export function clearRange(book: Book, reference: Reference, what: string): void {
  const { sheet } = reference;
  const area = placeOf(reference);
  if (!['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'].includes(what))
    throw new WorkbookFault('InvalidArgument');
  if (what === 'All' || what === 'Contents') {
    refuseLockedCells(book, sheet, area);
    erase(sheet, area);
    book.emitCells(sheet, area);
  }
  if (what === 'All' || what === 'Formats') {
    writeFormat(book, sheet, area, () => plainFormat);
    clearRules(book, sheet, [area]);
  }
}

function direction(text: string, allowed: readonly ShiftDirection[]): ShiftDirection {
  const known = allowed.find((name) => name === text);
  if (!known) throw new WorkbookFault('InvalidArgument');
  return known;
}

export const range: Members<Reference> = {
  name: 'Range',
  since: { GetMergedAreasOrNullObject: '1.13' },
  properties: rangeProperties,
  links: {
    Worksheet: ({ sheet }, session) => session.wrap('Worksheet', sheet),
    Format: (reference, session) => session.wrap('RangeFormat', asAreas(reference)),
    Sort: (reference, session) => session.wrap('RangeSort', reference),
    ConditionalFormats: (reference, session) =>
      session.wrap('ConditionalFormatCollection', asAreas(reference)),
  },
  methods: {
    ...rangeNavigation,
    Clear: (reference, args, { book }) => clearRange(book, reference, args.textOr(0, 'All')),
    Insert: (reference, args, session) => {
      const area = placeOf(reference);
      insertCells(session.book, reference.sheet, area, direction(args.text(0), ['Down', 'Right']));
      return session.range(reference.sheet, area);
    },
    Delete: (reference, args, { book }) =>
      deleteCells(book, reference.sheet, placeOf(reference), direction(args.text(0), ['Up', 'Left'])),
    Select: (reference, _, { book, engine }) => {
      const area = placeOf(reference);
      activateSheet(book, reference.sheet);
      engine.select(reference.sheet, [area]);
    },
    Merge: (reference, args, { book }) => {
      refuseLockedSheet(book, reference.sheet, 'allowFormatCells');
      const area = placeOf(reference);
      const rows = args.flagOr(0, false)
        ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
        : [area];
      if (book.tablesOf(reference.sheet).some((table) => intersection(table.area, area)))
        throw new WorkbookFault('MergedRangeConflict');
      for (const part of rows) {
        // Only the first cell keeps its value.
        const first = reference.sheet.value(part.row, part.column);
        erase(reference.sheet, part);
        reference.sheet.column(part.column).set(part.row, first);
        book.merges.push(book.references.add(reference.sheet, part));
      }
      book.emit({ kind: 'layout', sheet: reference.sheet, origin: book.origin });
    },
    Unmerge: (reference, _, { book }) => {
      refuseLockedSheet(book, reference.sheet, 'allowFormatCells');
      const area = placeOf(reference);
      book.merges = book.merges.filter(
        (merge) => merge.sheet !== reference.sheet || !merge.area || !intersection(merge.area, area),
      );
      book.emit({ kind: 'layout', sheet: reference.sheet, origin: book.origin });
    },
    _ValidateArraySize: (reference, args) => {
      const { rows, columns } = placeOf(reference);
      if (args.whole(0) !== rows || args.whole(1) !== columns) throw new WorkbookFault('InvalidArgument');
      return plain(null);
    },
    Calculate: () => undefined,
  },
};
