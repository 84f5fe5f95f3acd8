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

type Check = (value: unknown, rule: Readonly<Record<string, unknown>>) => boolean;

const among =
  (...names: readonly string[]): Check =>
  (value) =>
    names.some((name) => name === value);

/** The rule object of a type: what the API gives is kept whole, once it has the keys it needs and they are right. */
function ruleProperty(needed: Readonly<Record<string, Check>>): Property<RuleTarget> {
  return {
    get: ({ rule }) => ({ ...rule.rule }),
    set: ({ sheet, rule }, value, { book }) => {
      if (typeof value !== 'object' || value === null) throw new WorkbookFault('InvalidArgument');
      const given: Record<string, unknown> = { ...value };
      if (Object.entries(needed).some(([key, holds]) => !holds(given[key], given)))
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

const withRule = (name: string, needed: Readonly<Record<string, Check>>): Members<RuleTarget> => ({
  name,
  level: '1.6',
  properties: { Rule: ruleProperty(needed) },
  links: format,
});

/** A constant or a formula. */
const isOperand: Check = (value) =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';

export const cellValueConditionalFormat = withRule('CellValueConditionalFormat', {
  formula1: isOperand,
  formula2: (value, { operator }) => !String(operator).endsWith('Between') || isOperand(value, {}),
  operator: among(
    'Between',
    'NotBetween',
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqual',
    'LessThanOrEqual',
  ),
});

export const textConditionalFormat = withRule('TextConditionalFormat', {
  operator: among('Contains', 'NotContains', 'BeginsWith', 'EndsWith'),
  text: (value) => typeof value === 'string',
});

/** "The rank between 1 and 1000 for numeric ranks or 1 and 100 for percent ranks" (Microsoft, Excel.ConditionalTopBottomRule). */
export const topBottomConditionalFormat = withRule('TopBottomConditionalFormat', {
  rank: (value, { type }) =>
    typeof value === 'number' && value >= 1 && value <= (String(type).endsWith('Percent') ? 100 : 1000),
  type: among('TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'),
});

const averages = ['', 'EqualOr', 'OneStdDev', 'TwoStdDev', 'ThreeStdDev'].flatMap((kind) => [
  `${kind}AboveAverage`,
  `${kind}BelowAverage`,
]);
const days = ['Yesterday', 'Today', 'Tomorrow', 'LastSevenDays'];
const spans = ['Week', 'Month'].flatMap((span) => [`Last${span}`, `This${span}`, `Next${span}`]);

export const presetCriteriaConditionalFormat = withRule('PresetCriteriaConditionalFormat', {
  criterion: among(
    ...['Blanks', 'NonBlanks', 'Errors', 'NonErrors', 'UniqueValues', 'DuplicateValues'],
    ...[...averages, ...days, ...spans],
  ),
});

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
