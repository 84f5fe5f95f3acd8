import { WorkbookFault } from '../../engine';
import type { Chart, ChartSeries } from '../../engine/state';
import {
  addSeries,
  changeChart,
  checkChartType,
  combines,
  formatAddress,
  removeSeries,
  seriesCategories,
  seriesColor,
  seriesName,
  seriesValues,
  setSeriesCells,
} from '../../engine/state';
import type { Arguments, Members, Session } from '../members';
import { plain } from '../members';
import type { SeriesTarget } from '../targets';
import { alive, cellsAt, finite, kept, text } from './chartParts';
import { color } from './color';
import { oneOf, truth } from './rangeFormat';

/** The series as long as it belongs to a chart that is there. */
function living({ chart, series }: SeriesTarget): ChartSeries {
  if (!alive(chart).series.includes(series)) throw new WorkbookFault('ItemNotFound');
  return series;
}

const chartOf = (target: SeriesTarget): Chart => target.chart;

export const chartSeriesCollection: Members<Chart> = {
  name: 'ChartSeriesCollection',
  properties: { Count: { get: (chart) => alive(chart).series.length } },
  items: (chart, session) =>
    alive(chart).series.map((series) => session.wrap('ChartSeries', { chart, series })),
  methods: {
    Add: (chart, args, session) => {
      const series = addSeries(
        session.book,
        chart,
        args.textOr(0, null),
        args.wholeOr(1, chart.series.length),
      );
      return session.wrap('ChartSeries', { chart, series });
    },
    GetCount: (chart) => plain(alive(chart).series.length),
    GetItemAt: (chart, args, session) => {
      const series = alive(chart).series[args.whole(0)];
      if (!series) throw new WorkbookFault('InvalidArgument');
      return session.wrap('ChartSeries', { chart, series });
    },
  },
};

const cells =
  (key: 'values' | 'categories') =>
  (target: SeriesTarget, args: Arguments, session: Session): void => {
    const { sheet, area } = cellsAt(args, 0, session);
    setSeriesCells(session.book, target.chart, living(target), key, sheet, area);
  };

/** Dimensions that charts with axes have (Excel.ChartSeriesDimension); those of scatter and bubble charts are not played. */
const dimension = oneOf('Categories', 'Values');

export const chartSeries: Members<SeriesTarget> = {
  name: 'ChartSeries',
  since: { GetDimensionValues: '1.12', GetDimensionDataSourceString: '1.15' },
  properties: {
    Name: {
      get: (target, { book }) => seriesName(book, target.chart, living(target)),
      set: (target, value, { book }) => {
        const name = text(value);
        // "The name's length should not be greater than 255 characters" (Microsoft, Excel.ChartSeries.name).
        if (name.length > 255) throw new WorkbookFault('InvalidArgument');
        const series = living(target);
        changeChart(book, target.chart, () => {
          if (series.name !== null && typeof series.name !== 'string') book.references.release(series.name);
          series.name = name;
        });
      },
    },
    /** Types without axes, and those that the workbench does not draw, cannot stand beside others. */
    ChartType: {
      get: (target) => living(target).type,
      set: (target, value, { book }) => {
        const type = checkChartType(text(value));
        const series = living(target);
        const others = target.chart.series.filter((other) => other !== series && other.type !== type);
        if (others.length > 0 && ![type, ...others.map((other) => other.type)].every(combines))
          throw new WorkbookFault('InvalidArgument');
        changeChart(book, target.chart, () => {
          series.type = type;
        });
      },
    },
    AxisGroup: kept(chartOf, living, 'axisGroup', oneOf('Primary', 'Secondary')),
    GapWidth: kept(chartOf, living, 'gapWidth', (value) => {
      const width = finite(value);
      if (width < 0 || width > 500) throw new WorkbookFault('InvalidArgument');
      return width;
    }),
    HasDataLabels: {
      get: (target) => {
        const { showValue, showCategoryName, showSeriesName } = living(target).labels;
        return showValue || showCategoryName || showSeriesName;
      },
      set: (target, value, { book }) => {
        const shown = truth(value);
        const { labels } = living(target);
        changeChart(book, target.chart, () => {
          Object.assign(labels, { showValue: shown, showCategoryName: false, showSeriesName: false });
        });
      },
    },
  },
  links: {
    DataLabels: (target, session) => {
      living(target);
      return session.wrap('ChartDataLabels', target);
    },
    Format: (target, session) => {
      living(target);
      return session.wrap('ChartSeriesFormat', target);
    },
  },
  methods: {
    Delete: (target, _, { book }) => removeSeries(book, target.chart, living(target)),
    SetValues: cells('values'),
    SetXAxisValues: cells('categories'),
    GetDimensionValues: (target, args, { book }) => {
      const { chart } = target;
      const series = living(target);
      return plain(
        dimension(args.value(0)) === 'Categories'
          ? seriesCategories(book, chart, series)
          : seriesValues(book, chart, series).map((value) => (value === null ? '' : String(value))),
      );
    },
    GetDimensionDataSourceString: (target, args) => {
      const { values, categories } = living(target);
      const reference = dimension(args.value(0)) === 'Categories' ? categories : values;
      return plain(reference?.area ? formatAddress(reference.sheet.name, reference.area) : '');
    },
  },
};

export const chartSeriesFormat: Members<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  links: {
    Fill: (target, session) => session.wrap('ChartFill', target),
    Line: (target, session) => session.wrap('ChartLineFormat', target),
  },
};

export const chartFill: Members<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: (target, args, { book }) => {
      const fill = color(args.value(0));
      changeChart(book, target.chart, () => {
        living(target).fill = fill;
      });
    },
    Clear: (target, _, { book }) =>
      changeChart(book, target.chart, () => {
        delete living(target).fill;
      }),
  },
};

export const chartLineFormat: Members<SeriesTarget> = {
  name: 'ChartLineFormat',
  properties: {
    Color: {
      get: (target) => living(target).lineColor ?? seriesColor(target.chart, living(target)),
      set: (target, value, { book }) => {
        const line = color(value);
        changeChart(book, target.chart, () => {
          living(target).lineColor = line;
        });
      },
    },
    Weight: {
      get: (target) => living(target).lineWeight ?? 2.25,
      set: (target, value, { book }) => {
        const weight = finite(value);
        if (weight < 0) throw new WorkbookFault('InvalidArgument');
        changeChart(book, target.chart, () => {
          living(target).lineWeight = weight;
        });
      },
    },
  },
  methods: {
    Clear: (target, _, { book }) =>
      changeChart(book, target.chart, () => {
        const series = living(target);
        delete series.lineColor;
        delete series.lineWeight;
      }),
  },
};
