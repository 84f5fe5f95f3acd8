import { WorkbookFault } from '../../engine';
import { changeRule, iconCount, standardCriteria } from '../../engine/state';
import type { Members, Property } from '../members';
import type { RuleTarget } from '../targets';
import type { Accept } from './ruleCriteria';
import { barBound, colorOrNone, flag, iconCriteria, iconStyle, oneOf, scaleCriteria } from './ruleCriteria';

/** A setting of a data bar, colour scale or icon set: kept as it was accepted. */
const setting = (key: string, accept: Accept, absent: unknown): Property<RuleTarget> => ({
  get: ({ rule }) => structuredClone(rule.settings.get(key) ?? absent),
  set: ({ sheet, rule }, value, { book }) => {
    const accepted = structuredClone(accept(value));
    changeRule(book, sheet, () => {
      rule.settings.set(key, accepted);
    });
  },
});

export const dataBarConditionalFormat: Members<RuleTarget> = {
  name: 'DataBarConditionalFormat',
  level: '1.6',
  properties: {
    AxisColor: setting('AxisColor', colorOrNone, ''),
    AxisFormat: setting('AxisFormat', oneOf('Automatic', 'None', 'CellMidPoint'), 'Automatic'),
    BarDirection: setting('BarDirection', oneOf('Context', 'LeftToRight', 'RightToLeft'), 'Context'),
    ShowDataBarOnly: setting('ShowDataBarOnly', flag, false),
    LowerBoundRule: setting('LowerBoundRule', barBound, { type: 'Automatic' }),
    UpperBoundRule: setting('UpperBoundRule', barBound, { type: 'Automatic' }),
  },
  links: {
    PositiveFormat: (target, session) => session.wrap('ConditionalDataBarPositiveFormat', target),
    NegativeFormat: (target, session) => session.wrap('ConditionalDataBarNegativeFormat', target),
  },
};

export const conditionalDataBarPositiveFormat: Members<RuleTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  level: '1.6',
  properties: {
    FillColor: setting('PositiveFormat.FillColor', colorOrNone, '#638EC6'),
    BorderColor: setting('PositiveFormat.BorderColor', colorOrNone, ''),
    GradientFill: setting('PositiveFormat.GradientFill', flag, true),
  },
};

export const conditionalDataBarNegativeFormat: Members<RuleTarget> = {
  name: 'ConditionalDataBarNegativeFormat',
  level: '1.6',
  properties: {
    FillColor: setting('NegativeFormat.FillColor', colorOrNone, '#FF0000'),
    BorderColor: setting('NegativeFormat.BorderColor', colorOrNone, ''),
    MatchPositiveFillColor: setting('NegativeFormat.MatchPositiveFillColor', flag, false),
    MatchPositiveBorderColor: setting('NegativeFormat.MatchPositiveBorderColor', flag, false),
  },
};

export const colorScaleConditionalFormat: Members<RuleTarget> = {
  name: 'ColorScaleConditionalFormat',
  level: '1.6',
  properties: {
    Criteria: setting('Criteria', scaleCriteria, null),
    ThreeColorScale: {
      get: ({ rule }) => {
        const criteria = rule.settings.get('Criteria');
        return typeof criteria === 'object' && criteria !== null && 'midpoint' in criteria;
      },
    },
  },
};

const styleOf = ({ rule }: RuleTarget): string => {
  const style = rule.settings.get('Style');
  return typeof style === 'string' ? style : 'ThreeTrafficLights1';
};

const iconStyleProperty = setting('Style', iconStyle, 'ThreeTrafficLights1');
const iconCriteriaProperty = setting('Criteria', iconCriteria, []);
const reverseProperty = setting('ReverseIconOrder', flag, false);

const hasCustomIcons = ({ rule }: RuleTarget): boolean => {
  const criteria = rule.settings.get('Criteria');
  return (
    Array.isArray(criteria) &&
    criteria.some((criterion: { readonly customIcon?: unknown }) => criterion.customIcon !== null)
  );
};

export const iconSetConditionalFormat: Members<RuleTarget> = {
  name: 'IconSetConditionalFormat',
  level: '1.6',
  properties: {
    /** Another number of icons brings its own standard limits. */
    Style: {
      get: iconStyleProperty.get,
      set: (target, value, session) => {
        const before = iconCount(styleOf(target));
        iconStyleProperty.set?.(target, value, session);
        if (iconCount(styleOf(target)) !== before) target.rule.settings.delete('Criteria');
      },
    },
    Criteria: {
      get: (target, session) =>
        target.rule.settings.has('Criteria')
          ? iconCriteriaProperty.get(target, session)
          : standardCriteria(styleOf(target)),
      /** As many as the set has icons†. */
      set: (target, value, session) => {
        if (!Array.isArray(value) || value.length !== iconCount(styleOf(target)))
          throw new WorkbookFault('InvalidArgument');
        iconCriteriaProperty.set?.(target, value, session);
      },
    },
    /** "Note that this cannot be set if custom icons are used" (Microsoft, Excel.IconSetConditionalFormat). */
    ReverseIconOrder: {
      get: reverseProperty.get,
      set: (target, value, session) => {
        if (hasCustomIcons(target)) throw new WorkbookFault('InvalidOperation');
        reverseProperty.set?.(target, value, session);
      },
    },
    ShowIconOnly: setting('ShowIconOnly', flag, false),
  },
};
