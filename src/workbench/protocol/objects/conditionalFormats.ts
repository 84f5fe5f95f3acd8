import { WorkbookFault } from '../../engine';
import type { Area, ConditionalFormat, Sheet } from '../../engine/state';
import {
  addRule,
  changeRule,
  clearRules,
  deleteRule,
  placeOf,
  rulesAt,
  setPriority,
} from '../../engine/state';
import { plain } from '../members';
import type { Members, Session, WireObject } from '../members';
import type { Areas, RuleTarget, Targets } from '../targets';

const placesOf = ({ references }: Areas): Area[] => references.map(placeOf);

const rules = (areas: Areas, { book }: Session): ConditionalFormat[] =>
  rulesAt(book, areas.sheet, placesOf(areas));

const wrap = (sheet: Sheet, rule: ConditionalFormat, session: Session): WireObject =>
  session.wrap('ConditionalFormat', { sheet, rule });

function find(areas: Areas, id: string, session: Session): WireObject | null {
  const rule = rules(areas, session).find((candidate) => candidate.id === id);
  return rule ? wrap(areas.sheet, rule, session) : null;
}

export const conditionalFormatCollection: Members<Areas> = {
  name: 'ConditionalFormatCollection',
  level: '1.6',
  since: { GetItemOrNullObject: '1.14' },
  items: (areas, session) => rules(areas, session).map((rule) => wrap(areas.sheet, rule, session)),
  indexer: (areas, args, session) => {
    const found = find(areas, args.text(0), session);
    if (!found) throw new WorkbookFault('ItemNotFound');
    return found;
  },
  methods: {
    Add: (areas, args, session) =>
      wrap(areas.sheet, addRule(session.book, areas.sheet, placesOf(areas), args.text(0)), session),
    ClearAll: (areas, _, { book }) => clearRules(book, areas.sheet, placesOf(areas)),
    GetCount: (areas, _, session) => plain(rules(areas, session).length),
    GetItemAt: (areas, args, session) => {
      const rule = rules(areas, session)[args.whole(0)];
      if (!rule) throw new WorkbookFault('InvalidArgument');
      return wrap(areas.sheet, rule, session);
    },
    GetItemOrNullObject: (areas, args, session) => find(areas, args.text(0), session),
  },
};

function alive(target: RuleTarget): ConditionalFormat {
  if (target.rule.references.length === 0) throw new WorkbookFault('ItemNotFound');
  return target.rule;
}

const areasOf = (rule: ConditionalFormat): Area[] => rule.references.flatMap(({ area }) => area ?? []);

type Part = {
  [K in keyof Targets]: Targets[K] extends RuleTarget ? (RuleTarget extends Targets[K] ? K : never) : never;
}[keyof Targets];

/** The part of a rule that its type has; of another type, an error or a null object. */
function part(type: ConditionalFormat['type'], kind: Part, orNull: boolean) {
  return (target: RuleTarget, session: Session): WireObject | null => {
    if (alive(target).type === type) return session.wrap(kind, target);
    if (orNull) return null;
    throw new WorkbookFault('ItemNotFound');
  };
}

const parts = (name: string, type: ConditionalFormat['type'], kind: Part) => ({
  [name]: part(type, kind, false),
  [`${name}OrNullObject`]: part(type, kind, true),
});

export const conditionalFormat: Members<RuleTarget> = {
  name: 'ConditionalFormat',
  level: '1.6',
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { get: (target) => alive(target).id },
    Type: { get: (target) => alive(target).type },
    Priority: {
      get: (target, { book }) => book.rulesOf(target.sheet).indexOf(alive(target)),
      set: (target, value, { book }) => setPriority(book, target.sheet, alive(target), Number(value)),
    },
    StopIfTrue: {
      get: (target) => alive(target).stopIfTrue,
      set: (target, value, { book }) => {
        if (typeof value !== 'boolean') throw new WorkbookFault('InvalidArgument');
        changeRule(book, target.sheet, () => {
          alive(target).stopIfTrue = value;
        });
      },
    },
  },
  links: {
    ...parts('CellValue', 'CellValue', 'CellValueConditionalFormat'),
    ...parts('Custom', 'Custom', 'CustomConditionalFormat'),
    ...parts('TextComparison', 'ContainsText', 'TextConditionalFormat'),
    ...parts('TopBottom', 'TopBottom', 'TopBottomConditionalFormat'),
    ...parts('Preset', 'PresetCriteria', 'PresetCriteriaConditionalFormat'),
    ...parts('DataBar', 'DataBar', 'DataBarConditionalFormat'),
    ...parts('ColorScale', 'ColorScale', 'ColorScaleConditionalFormat'),
    ...parts('IconSet', 'IconSet', 'IconSetConditionalFormat'),
  },
  methods: {
    Delete: (target, _, { book }) => deleteRule(book, target.sheet, alive(target)),
    GetRanges: (target, _, session) =>
      session.wrap('RangeAreas', session.areas(target.sheet, areasOf(alive(target)))),
    GetRangeOrNullObject: (target, _, session) => {
      const [only, ...more] = areasOf(alive(target));
      return session.rangeOrNull(target.sheet, more.length === 0 ? (only ?? null) : null);
    },
    // "Throws an error if the conditional format is applied to multiple ranges" (Microsoft, Excel.ConditionalFormat.getRange).
    GetRange: (target, _, session) => {
      const [only, ...more] = areasOf(alive(target));
      if (!only || more.length > 0) throw new WorkbookFault('InvalidOperation');
      return session.range(target.sheet, only);
    },
  },
};
