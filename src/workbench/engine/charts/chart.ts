import type { Reference } from '../reference';
import type { Sheet } from '../sheet';
import type { ChartPlace } from './chartPlace';

/** Names of Excel.ChartAxisGroup. */
export type AxisGroup = 'Primary' | 'Secondary';

export interface ChartSeries {
  /** The header cell that names it, a text of its own, or null: then it is "Series1" by its number. */
  name: Reference | string | null;
  /** Excel.ChartType. */
  type: string;
  axisGroup: AxisGroup;
  /** The cells of its values; null for a series that was added without any. */
  values: Reference | null;
  /** The cells that name its points; null: they are counted. */
  categories: Reference | null;
  /** `#RRGGBB`; absent: by its number. */
  fill?: string;
  lineColor?: string;
  /** Points. */
  lineWeight?: number;
  /** Space between two groups of columns or bars, in per cent of a column's width. */
  gapWidth: number;
  labels: ChartLabels;
}

/** The numbers at the points of a series. */
export interface ChartLabels {
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  /** Excel.ChartDataLabelPosition; null: the type's own. */
  position: string | null;
  /** Null: that of the cells. */
  numberFormat: string | null;
}

export interface ChartAxis {
  visible: boolean;
  title: { text: string; visible: boolean };
  gridlines: boolean;
  /** Null: chosen by the values. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  /** Null: that of the cells. */
  numberFormat: string | null;
  /** Categories from the far end: the first bar on top. */
  reversed: boolean;
}

/** Both axes of both groups; those of the second are there when a series belongs to it. */
export const axisNames = ['category', 'value', 'secondaryCategory', 'secondaryValue'] as const;
export type AxisName = (typeof axisNames)[number];

export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** What new series are drawn as; those that are there have types of their own. */
  type: string;
  place: ChartPlace;
  /** A null text is the only series' name, or "Chart Title". */
  title: { text: string | null; visible: boolean; overlay: boolean; position: string };
  legend: { visible: boolean; overlay: boolean; position: string };
  readonly axes: Readonly<Record<AxisName, ChartAxis>>;
  series: ChartSeries[];
  /** True: cells in hidden rows and columns are left out, as is Excel's standard. */
  visibleOnly: boolean;
  deleted: boolean;
}

export const newAxis = (gridlines: boolean, visible: boolean): ChartAxis => ({
  visible,
  title: { text: '', visible: false },
  gridlines,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  reversed: false,
});

export const newSeries = (type: string): ChartSeries => ({
  name: null,
  type,
  axisGroup: 'Primary',
  values: null,
  categories: null,
  gapWidth: 150,
  labels: {
    showValue: false,
    showCategoryName: false,
    showSeriesName: false,
    position: null,
    numberFormat: null,
  },
});
