import type { Members, Property } from '../members';
import type { RuleTarget } from '../targets';
import { changeRule } from '../../engine/state';

/** A setting of a data bar, colour scale or icon set: kept as the API gives it. */
const setting = (key: string, absent: unknown): Property<RuleTarget> => ({
  get: ({ rule }) => rule.settings.get(key) ?? absent,
  set: ({ sheet, rule }, value, { book }) =>
    changeRule(book, sheet, () => {
      rule.settings.set(key, structuredClone(value));
    }),
});

export const dataBarConditionalFormat: Members<RuleTarget> = {
  name: 'DataBarConditionalFormat',
  level: '1.6',
  properties: {
    AxisColor: setting('AxisColor', ''),
    AxisFormat: setting('AxisFormat', 'Automatic'),
    BarDirection: setting('BarDirection', 'Context'),
    ShowDataBarOnly: setting('ShowDataBarOnly', false),
    LowerBoundRule: setting('LowerBoundRule', { type: 'Automatic' }),
    UpperBoundRule: setting('UpperBoundRule', { type: 'Automatic' }),
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
    FillColor: setting('PositiveFormat.FillColor', '#638EC6'),
    BorderColor: setting('PositiveFormat.BorderColor', ''),
    GradientFill: setting('PositiveFormat.GradientFill', true),
  },
};

export const conditionalDataBarNegativeFormat: Members<RuleTarget> = {
  name: 'ConditionalDataBarNegativeFormat',
  level: '1.6',
  properties: {
    FillColor: setting('NegativeFormat.FillColor', '#FF0000'),
    BorderColor: setting('NegativeFormat.BorderColor', ''),
    MatchPositiveFillColor: setting('NegativeFormat.MatchPositiveFillColor', false),
    MatchPositiveBorderColor: setting('NegativeFormat.MatchPositiveBorderColor', false),
  },
};

export const colorScaleConditionalFormat: Members<RuleTarget> = {
  name: 'ColorScaleConditionalFormat',
  level: '1.6',
  properties: {
    Criteria: setting('Criteria', null),
    ThreeColorScale: {
      get: ({ rule }) => {
        const criteria = rule.settings.get('Criteria');
        return typeof criteria === 'object' && criteria !== null && 'midpoint' in criteria;
      },
    },
  },
};

export const iconSetConditionalFormat: Members<RuleTarget> = {
  name: 'IconSetConditionalFormat',
  level: '1.6',
  properties: {
    Style: setting('Style', 'ThreeTrafficLights1'),
    Criteria: setting('Criteria', []),
    ReverseIconOrder: setting('ReverseIconOrder', false),
    ShowIconOnly: setting('ShowIconOnly', false),
  },
};
