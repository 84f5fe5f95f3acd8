import { WorkbookFault } from '../../engine';
import type { Area, Chart } from '../../engine/state';
import {
  boundingArea,
  boxOf,
  boxOver,
  changeChart,
  checkChartType,
  deleteChart,
  placeChart,
  placeOf,
  selectChart,
  setChartData,
  titleText,
} from '../../engine/state';
import type { Arguments, Members, Property, Session } from '../members';
import { alive, cellsAt, finite, kept, text } from './chartParts';
import { seriesByAt } from './charts';
import { oneOf, truth } from './rangeFormat';

const itself = (target: Chart): Chart => target;
const titleOf = (target: Chart): Chart['title'] => target.title;
const legendOf = (target: Chart): Chart['legend'] => target.legend;

const side = (key: 'left' | 'top' | 'width' | 'height'): Property<Chart> => ({
  get: (chart) => boxOf(chart.sheet, alive(chart).place)[key],
  set: (chart, value, { book }) => placeChart(book, chart, { [key]: finite(value) }),
});

/** A cell of the chart's own sheet, as a range or an address. */
function areaAt(chart: Chart, args: Arguments, at: number, session: Session): Area {
  const object = args.object(at);
  if (!object) return session.areaIn(chart.sheet, args.text(at));
  const reference = session.targetOf('Range', object);
  if (reference.sheet !== chart.sheet) throw new WorkbookFault('InvalidArgument');
  return placeOf(reference);
}

/** From the first cell's corner; with an end, over all cells between both (Microsoft, Excel.Chart.setPosition). */
function setPosition(chart: Chart, args: Arguments, session: Session): void {
  const start = areaAt(chart, args, 0, session);
  if (!args.has(1) && !args.object(1)) {
    const { left, top } = boxOver(chart.sheet, start);
    placeChart(session.book, chart, { left, top });
    return;
  }
  const end = areaAt(chart, args, 1, session);
  placeChart(session.book, chart, boxOver(chart.sheet, boundingArea(start, end)));
}

export const chart: Members<Chart> = {
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: (target) => alive(target).id },
    Name: {
      get: (target) => alive(target).name,
      set: (target, value, { book }) => {
        const name = text(value);
        if (name === '') throw new WorkbookFault('InvalidArgument');
        changeChart(book, target, () => {
          target.name = name;
        });
      },
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    /** Of a chart with several types, the first series' one. */
    ChartType: {
      get: (target) => alive(target).series[0]?.type ?? target.type,
      set: (target, value, { book }) => {
        const type = checkChartType(text(value));
        changeChart(book, target, () => {
          target.type = type;
          for (const series of target.series) series.type = type;
        });
      },
    },
    PlotVisibleOnly: kept(itself, itself, 'visibleOnly', truth),
  },
  links: {
    Axes: (target, session) => session.wrap('ChartAxes', alive(target)),
    DataLabels: (target, session) => session.wrap('ChartDataLabels', { chart: alive(target), series: null }),
    Legend: (target, session) => session.wrap('ChartLegend', alive(target)),
    Series: (target, session) => session.wrap('ChartSeriesCollection', alive(target)),
    Title: (target, session) => session.wrap('ChartTitle', alive(target)),
    Worksheet: ({ sheet }, session) => session.wrap('Worksheet', sheet),
  },
  methods: {
    Activate: (target, _, { book }) => selectChart(book, alive(target)),
    Delete: (target, _, { book }) => deleteChart(book, target),
    GetImage: () => {
      throw new WorkbookFault('NotImplemented');
    },
    SetData: (target, args, session) =>
      setChartData(session.book, target, cellsAt(args, 0, session), seriesByAt(args, 1)),
    SetPosition: setPosition,
  },
};

export const chartTitle: Members<Chart> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      get: (target, { book }) => titleText(book, alive(target)),
      set: (target, value, { book }) => {
        const words = text(value);
        changeChart(book, target, () => {
          target.title.text = words;
        });
      },
    },
    Visible: kept(itself, titleOf, 'visible', truth),
    Overlay: kept(itself, titleOf, 'overlay', truth),
    Position: kept(itself, titleOf, 'position', oneOf<string>('Automatic', 'Top', 'Bottom', 'Left', 'Right')),
  },
};

export const chartLegend: Members<Chart> = {
  name: 'ChartLegend',
  properties: {
    Visible: kept(itself, legendOf, 'visible', truth),
    Overlay: kept(itself, legendOf, 'overlay', truth),
    Position: kept(itself, legendOf, 'position', oneOf<string>('Top', 'Bottom', 'Left', 'Right', 'Corner')),
  },
};
