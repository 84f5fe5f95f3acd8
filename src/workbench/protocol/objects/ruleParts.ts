import { WorkbookFault } from '../../engine';
import type { RuleFormat } from '../../engine/state';
import { changeRule } from '../../engine/state';
import type { Members, Property, Session } from '../members';
import type { RuleTarget } from '../targets';
import { color } from './color';
import { truth } from './rangeFormat';

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new WorkbookFault('InvalidArgument');
  return value;
};

/** The rule object of a type: what the API gives is kept whole, once it has the keys it needs. */
function ruleProperty(...needed: readonly string[]): Property<RuleTarget> {
  return {
    get: ({ rule }) => ({ ...rule.rule }),
    set: ({ sheet, rule }, value, { book }) => {
      if (typeof value !== 'object' || value === null) throw new WorkbookFault('InvalidArgument');
      const given: Record<string, unknown> = { ...value };
      if (needed.some((key) => given[key] === undefined || given[key] === null))
        throw new WorkbookFault('InvalidArgument');
      changeRule(book, sheet, () => {
        rule.rule = given;
      });
    },
  };
}

const format = {
  Format: (target: RuleTarget, session: Session) => session.wrap('ConditionalRangeFormat', target),
};

const withRule = (name: string, ...needed: readonly string[]): Members<RuleTarget> => ({
  name,
  level: '1.6',
  properties: { Rule: ruleProperty(...needed) },
  links: format,
});

export const cellValueConditionalFormat = withRule('CellValueConditionalFormat', 'formula1', 'operator');
export const textConditionalFormat = withRule('TextConditionalFormat', 'operator', 'text');
export const topBottomConditionalFormat = withRule('TopBottomConditionalFormat', 'rank', 'type');
export const presetCriteriaConditionalFormat = withRule('PresetCriteriaConditionalFormat', 'criterion');

export const customConditionalFormat: Members<RuleTarget> = {
  name: 'CustomConditionalFormat',
  level: '1.6',
  links: { ...format, Rule: (target, session) => session.wrap('ConditionalFormatRule', target) },
};

const formula: Property<RuleTarget> = {
  get: ({ rule }) => rule.rule.formula ?? '',
  set: ({ sheet, rule }, value, { book }) => {
    const given = text(value);
    changeRule(book, sheet, () => {
      rule.rule = { formula: given };
    });
  },
};

export const conditionalFormatRule: Members<RuleTarget> = {
  name: 'ConditionalFormatRule',
  level: '1.6',
  properties: { Formula: formula, FormulaLocal: formula },
};

export const conditionalRangeFormat: Members<RuleTarget> = {
  name: 'ConditionalRangeFormat',
  level: '1.6',
  properties: { NumberFormat: painted('numberFormat', text) },
  links: {
    Fill: (target, session) => session.wrap('ConditionalRangeFill', target),
    Font: (target, session) => session.wrap('ConditionalRangeFont', target),
  },
};

function painted<K extends keyof RuleFormat>(
  key: K,
  accept: (value: unknown) => NonNullable<RuleFormat[K]>,
): Property<RuleTarget> {
  return {
    get: ({ rule }) => rule.format[key] ?? null,
    set: ({ sheet, rule }, value, { book }) => {
      const accepted = accept(value);
      changeRule(book, sheet, () => {
        rule.format[key] = accepted;
      });
    },
  };
}

export const conditionalRangeFill: Members<RuleTarget> = {
  name: 'ConditionalRangeFill',
  level: '1.6',
  properties: { Color: painted('fill', color) },
  methods: {
    Clear: ({ sheet, rule }, _, { book }) =>
      changeRule(book, sheet, () => {
        delete rule.format.fill;
      }),
  },
};

export const conditionalRangeFont: Members<RuleTarget> = {
  name: 'ConditionalRangeFont',
  level: '1.6',
  properties: {
    Color: painted('fontColor', color),
    Bold: painted('bold', truth),
    Italic: painted('italic', truth),
    Underline: painted('underline', text),
    Strikethrough: painted('strikethrough', truth),
  },
  methods: {
    Clear: ({ sheet, rule }, _, { book }) =>
      changeRule(book, sheet, () => {
        delete rule.format.fontColor;
        delete rule.format.bold;
        delete rule.format.italic;
        delete rule.format.underline;
        delete rule.format.strikethrough;
      }),
  },
};
