import { WorkbookFault } from '../../engine';
import type { AxisGroup, AxisName, Chart, ChartAxis } from '../../engine/state';
import { changeChart, seriesNumberFormat, valueScale } from '../../engine/state';
import type { Members, Property, Session, WireObject } from '../members';
import type { AxisTarget } from '../targets';
import { alive, finite, kept, text } from './chartParts';
import { truth } from './rangeFormat';

const chartOf = ({ chart }: AxisTarget): Chart => chart;
const axisOf = ({ chart, axis }: AxisTarget): ChartAxis => chart.axes[axis];
const titleOf = (target: AxisTarget): ChartAxis['title'] => axisOf(target).title;
const groupOf = ({ axis }: AxisTarget): AxisGroup => (axis.startsWith('secondary') ? 'Secondary' : 'Primary');
const isValue = ({ axis }: AxisTarget): boolean => axis === 'value' || axis === 'secondaryValue';

const names: Readonly<Record<string, AxisName>> = {
  CategoryPrimary: 'category',
  ValuePrimary: 'value',
  CategorySecondary: 'secondaryCategory',
  ValueSecondary: 'secondaryValue',
};

/** The axes of the second group are there when a series belongs to it. */
function axis(chart: Chart, type: string, group: string, session: Session): WireObject {
  const name = names[type + group];
  if (!name) throw new WorkbookFault('InvalidArgument');
  if (group === 'Secondary' && !alive(chart).series.some(({ axisGroup }) => axisGroup === 'Secondary'))
    throw new WorkbookFault('ItemNotFound');
  return session.wrap('ChartAxis', { chart, axis: name });
}

export const chartAxes: Members<Chart> = {
  name: 'ChartAxes',
  links: {
    CategoryAxis: (target, session) => axis(target, 'Category', 'Primary', session),
    ValueAxis: (target, session) => axis(target, 'Value', 'Primary', session),
  },
  methods: {
    GetItem: (target, args, session) => axis(target, args.text(0), args.textOr(1, 'Primary'), session),
  },
};

/**
 * "Can be set to a numeric value or an empty string (for automatic axis values). The returned value is always a number"
 * (Microsoft, Excel.ChartAxis.minimum). An axis of categories has none.
 */
function scaled(
  key: 'minimum' | 'maximum' | 'majorUnit',
  read: 'minimum' | 'maximum' | 'unit',
): Property<AxisTarget> {
  return {
    get: (target, { book }) => {
      if (!isValue(target)) return '';
      return valueScale(book, alive(target.chart), groupOf(target))[read];
    },
    set: (target, value, { book }) => {
      if (!isValue(target)) throw new WorkbookFault('InvalidArgument');
      const number = value === '' ? null : finite(value);
      if (key === 'majorUnit' && number !== null && number <= 0) throw new WorkbookFault('InvalidArgument');
      changeChart(book, target.chart, () => {
        axisOf(target)[key] = number;
      });
    },
  };
}

export const chartAxis: Members<AxisTarget> = {
  name: 'ChartAxis',
  properties: {
    Type: { get: (target) => (isValue(target) ? 'Value' : 'Category') },
    AxisGroup: { get: groupOf },
    Minimum: scaled('minimum', 'minimum'),
    Maximum: scaled('maximum', 'maximum'),
    MajorUnit: scaled('majorUnit', 'unit'),
    /** Until it is set, that of the cells of the first series. */
    NumberFormat: {
      get: (target, { book }) => {
        const own = axisOf(target).numberFormat;
        const first = alive(target.chart).series.find(({ axisGroup }) => axisGroup === groupOf(target));
        if (own !== null || !first || !isValue(target)) return own ?? 'General';
        return seriesNumberFormat(book, target.chart, first);
      },
      set: (target, value, { book }) => {
        const format = text(value);
        changeChart(book, target.chart, () => {
          axisOf(target).numberFormat = format;
        });
      },
    },
    ReversePlotOrder: kept(chartOf, axisOf, 'reversed', truth),
    Visible: kept(chartOf, axisOf, 'visible', truth),
  },
  links: {
    MajorGridlines: (target, session) => session.wrap('ChartGridlines', target),
    Title: (target, session) => session.wrap('ChartAxisTitle', target),
  },
};

export const chartGridlines: Members<AxisTarget> = {
  name: 'ChartGridlines',
  properties: { Visible: kept(chartOf, axisOf, 'gridlines', truth) },
};

export const chartAxisTitle: Members<AxisTarget> = {
  name: 'ChartAxisTitle',
  properties: {
    Text: kept(chartOf, titleOf, 'text', text),
    Visible: kept(chartOf, titleOf, 'visible', truth),
  },
};
