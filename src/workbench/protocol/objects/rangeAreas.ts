import { WorkbookFault } from '../../engine';
import type { Area } from '../../engine/state';
import {
  COLUMNS,
  ROWS,
  formatAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  placeOf,
} from '../../engine/state';
import type { Answer, Arguments, Members, Session } from '../members';
import { plain } from '../members';
import type { Areas } from '../targets';
import { clearRange } from './range';
import { specialCells } from './rangeSearch';

const placesOf = ({ references }: Areas): Area[] => references.map(placeOf);

const every = (test: (area: Area) => boolean) => (areas: Areas) => placesOf(areas).every(test);

const BIGGEST_COUNT = 2 ** 31 - 1;

function cellCount(areas: Areas): number {
  const count = placesOf(areas).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return count > BIGGEST_COUNT ? -1 : count;
}

const address = (areas: Areas): string =>
  placesOf(areas)
    .map((area) => formatAddress(areas.sheet.name, area))
    .join(',');

function answer(session: Session, areas: Areas, found: readonly Area[]): Answer {
  return found.length === 0 ? null : session.wrap('RangeAreas', session.areas(areas.sheet, found));
}

const each =
  (change: (area: Area) => Area) =>
  (areas: Areas, _: Arguments, session: Session): Answer =>
    answer(session, areas, placesOf(areas).map(change));

function cross(areas: Areas, args: Arguments, session: Session): Answer {
  const object = args.object(0);
  const others = !object
    ? session.areasIn(areas.sheet, args.text(0))
    : session.isA('RangeAreas', object)
      ? placesOf(session.targetOf('RangeAreas', object))
      : [placeOf(session.targetOf('Range', object))];
  const found = placesOf(areas).flatMap((a) => others.flatMap((b) => intersection(a, b) ?? []));
  return answer(session, areas, found);
}

function used(areas: Areas, args: Arguments, session: Session): Answer {
  const valuesOnly = args.flagOr(0, false);
  return answer(
    session,
    areas,
    placesOf(areas).flatMap((area) => areas.sheet.usedArea(valuesOnly, area) ?? []),
  );
}

function special(areas: Areas, args: Arguments, session: Session): Answer {
  const found = areas.references.flatMap((reference) =>
    specialCells(reference, args.text(0), args.textOr(1, 'All')),
  );
  return answer(session, areas, found);
}

const found =
  (method: (areas: Areas, args: Arguments, session: Session) => Answer) =>
  (areas: Areas, args: Arguments, session: Session): Answer => {
    const result = method(areas, args, session);
    if (result === null) throw new WorkbookFault('ItemNotFound');
    return result;
  };

/** Several areas of one sheet. */
export const rangeAreas: Members<Areas> = {
  name: 'RangeAreas',
  level: '1.9',
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ references }) => references.length },
    CellCount: { get: cellCount },
    IsEntireColumn: { get: every(isEntireColumn) },
    IsEntireRow: { get: every(isEntireRow) },
  },
  links: {
    Areas: (areas, session) => session.wrap('RangeCollection', areas),
    Worksheet: ({ sheet }, session) => session.wrap('Worksheet', sheet),
    Format: (areas, session) => session.wrap('RangeFormat', areas),
    ConditionalFormats: (areas, session) => session.wrap('ConditionalFormatCollection', areas),
  },
  methods: {
    GetEntireColumn: each((area) => ({ ...area, row: 0, rows: ROWS })),
    GetEntireRow: each((area) => ({ ...area, column: 0, columns: COLUMNS })),
    GetIntersection: found(cross),
    GetIntersectionOrNullObject: cross,
    GetUsedRangeAreas: found(used),
    GetUsedRangeAreasOrNullObject: used,
    GetSpecialCells: found(special),
    GetSpecialCellsOrNullObject: special,
    GetTables: (areas, args, session) =>
      session.wrap('TableScopedCollection', {
        sheet: areas.sheet,
        areas: placesOf(areas),
        whole: args.flagOr(0, false),
      }),
    Clear: ({ references }, args, { book }) => {
      for (const reference of references) clearRange(book, reference, args.textOr(0, 'All'));
    },
    Calculate: () => undefined,
  },
};

export const rangeCollection: Members<Areas> = {
  name: 'RangeCollection',
  level: '1.9',
  items: ({ sheet, references }, session) =>
    references.map((reference) => session.range(sheet, placeOf(reference))),
  methods: {
    GetCount: ({ references }) => plain(references.length),
    GetItemAt: ({ sheet, references }, args, session) => {
      const reference = references[args.whole(0)];
      if (!reference) throw new WorkbookFault('InvalidArgument');
      return session.range(sheet, placeOf(reference));
    },
  },
};
