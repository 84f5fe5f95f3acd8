import type {
  Area,
  Book,
  AxisName,
  CellValue,
  Chart,
  ChartSeries,
  ConditionalFormat,
  DefinedName,
  Reference,
  Sheet,
  Table,
  TableColumn,
} from '../engine/state';

/** Areas of one sheet, one or several: what RangeAreas are, and what formats and rules apply to. */
export interface Areas {
  readonly sheet: Sheet;
  readonly references: readonly Reference[];
}

export interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

/** Where a filter lies: over cells of a sheet, or on a table. */
export interface FilterTarget {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

export interface ColumnTarget {
  readonly table: Table;
  readonly column: TableColumn;
}

export interface SeriesTarget {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

/** The labels of one series of a chart, or of all. */
export interface LabelsTarget {
  readonly chart: Chart;
  readonly series: ChartSeries | null;
}

export interface AxisTarget {
  readonly chart: Chart;
  readonly axis: AxisName;
}

/** The engine object behind each class of the API. */
export interface Targets {
  Workbook: Book;
  Application: Book;
  Runtime: Book;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  DatetimeFormatInfo: Book;
  WorkbookProtection: Book;
  Functions: Book;
  FunctionResult: { readonly value: CellValue };
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  Range: Reference;
  RangeSort: Reference;
  RangeView: { readonly reference: Reference; readonly rows: readonly number[] };
  RangeViewCollection: { readonly reference: Reference; readonly rows: readonly number[] };
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeFormat: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  FormatProtection: Areas;
  RangeBorderCollection: Areas;
  RangeBorder: { readonly areas: Areas; readonly side: string };
  ConditionalFormatCollection: Areas;
  ConditionalFormat: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  TextConditionalFormat: RuleTarget;
  TopBottomConditionalFormat: RuleTarget;
  PresetCriteriaConditionalFormat: RuleTarget;
  DataBarConditionalFormat: RuleTarget;
  ConditionalDataBarPositiveFormat: RuleTarget;
  ConditionalDataBarNegativeFormat: RuleTarget;
  ColorScaleConditionalFormat: RuleTarget;
  IconSetConditionalFormat: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ChartCollection: Sheet;
  Chart: Chart;
  ChartTitle: Chart;
  ChartLegend: Chart;
  ChartAxes: Chart;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartGridlines: AxisTarget;
  ChartSeriesCollection: Chart;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartFill: SeriesTarget;
  ChartLineFormat: SeriesTarget;
  ChartDataLabels: LabelsTarget;
  NamedItemCollection: { readonly scope: Sheet | null };
  NamedItem: DefinedName;
  SettingCollection: Book;
  Setting: { readonly key: string };
  TableCollection: { readonly sheet: Sheet | null };
  TableScopedCollection: { readonly sheet: Sheet; readonly areas: readonly Area[]; readonly whole: boolean };
  Table: Table;
  TableSort: Table;
  TableColumnCollection: Table;
  TableColumn: ColumnTarget;
  TableRowCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  AutoFilter: FilterTarget;
  Filter: ColumnTarget;
  AddinInternalService: null;
}
