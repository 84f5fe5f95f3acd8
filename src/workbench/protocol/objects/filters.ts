import { WorkbookFault } from '../../engine';
import type { AutoFilter, FilterCriteria } from '../../engine/state';
import {
  applyFilter,
  clearCriteria,
  placeOf,
  refuseLockedSheet,
  removeFilter,
  showMatching,
} from '../../engine/state';
import type { Members, Session } from '../members';
import type { ColumnTarget, FilterTarget } from '../targets';

const filterOf = ({ sheet, table }: FilterTarget, { book }: Session): AutoFilter | undefined =>
  table ? table.filter : book.filters.get(sheet);

function required(target: FilterTarget, session: Session): AutoFilter {
  const filter = filterOf(target, session);
  if (!filter) throw new WorkbookFault('InvalidOperation');
  return filter;
}

function criteriaOf(value: unknown): FilterCriteria {
  if (typeof value !== 'object' || value === null) throw new WorkbookFault('InvalidArgument');
  const criteria = { ...value } as FilterCriteria;
  if (criteria.filterOn !== 'Values' && criteria.filterOn !== 'Custom')
    throw new WorkbookFault('NotImplemented', 'The workbench filters by Values and Custom only.');
  return criteria;
}

export const autoFilter: Members<FilterTarget> = {
  name: 'AutoFilter',
  level: '1.9',
  since: { ClearColumnCriteria: '1.14' },
  properties: {
    Enabled: { get: (target, session) => filterOf(target, session) !== undefined },
    IsDataFiltered: { get: (target, session) => (filterOf(target, session)?.criteria.size ?? 0) > 0 },
    Criteria: {
      get: (target, session) => {
        const filter = filterOf(target, session);
        if (!filter) return [];
        const { columns } = placeOf(filter.reference);
        return Array.from({ length: columns }, (_, column) => filter.criteria.get(column) ?? null);
      },
    },
  },
  methods: {
    Apply: (target, args, session) => {
      const object = args.object(0);
      const reference = object && session.targetOf('Range', object);
      const area = reference ? placeOf(reference) : session.areaIn(target.sheet, args.text(0));
      const criteria = args.has(2) ? criteriaOf(args.value(2)) : undefined;
      applyFilter(session.book, target.sheet, area, args.wholeOr(1, undefined), criteria);
    },
    ClearCriteria: (target, _, session) =>
      clearCriteria(session.book, target.sheet, required(target, session)),
    ClearColumnCriteria: (target, args, session) =>
      clearCriteria(session.book, target.sheet, required(target, session), args.whole(0)),
    Reapply: (target, _, session) => showMatching(session.book, target.sheet, required(target, session)),
    Remove: (target, _, { book }) => {
      refuseLockedSheet(book, target.sheet, 'allowAutoFilter');
      removeFilter(book, target.sheet);
    },
    GetRange: (target, _, session) =>
      session.range(target.sheet, placeOf(required(target, session).reference)),
    GetRangeOrNullObject: (target, _, session) =>
      session.rangeOrNull(target.sheet, filterOf(target, session)?.reference.area ?? null),
  },
};

function setCriteria({ table, column }: ColumnTarget, criteria: FilterCriteria, { book }: Session): void {
  refuseLockedSheet(book, table.sheet, 'allowAutoFilter');
  table.filter.criteria.set(table.columns.indexOf(column), criteria);
  showMatching(book, table.sheet, table.filter);
}

/** The filter of one table column. */
export const filter: Members<ColumnTarget> = {
  name: 'Filter',
  level: '1.2',
  properties: {
    Criteria: {
      get: ({ table, column }) => table.filter.criteria.get(table.columns.indexOf(column)) ?? null,
    },
  },
  methods: {
    Apply: (target, args, session) => setCriteria(target, criteriaOf(args.value(0)), session),
    ApplyValuesFilter: (target, args, session) =>
      setCriteria(target, { filterOn: 'Values', values: args.value(0) }, session),
    ApplyCustomFilter: (target, args, session) =>
      setCriteria(
        target,
        {
          filterOn: 'Custom',
          criterion1: args.text(0),
          ...(args.has(1) ? { criterion2: args.text(1) } : {}),
          ...(args.has(2) ? { operator: args.text(2) } : {}),
        },
        session,
      ),
    Clear: ({ table, column }, _, { book }) =>
      clearCriteria(book, table.sheet, table.filter, table.columns.indexOf(column)),
  },
};
