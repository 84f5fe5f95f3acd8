import type { Registry } from '../addinSession';
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  functionResult,
  functions,
  numberFormatInfo,
  runtime,
} from './application';
import { chart, chartLegend, chartTitle } from './chart';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from './chartAxes';
import { chartDataLabels } from './chartLabels';
import { chartCollection } from './charts';
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './chartSeries';
import { conditionalFormat, conditionalFormatCollection } from './conditionalFormats';
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from './customProperties';
import { autoFilter, filter } from './filters';
import { worksheetFreezePanes } from './freezePanes';
import { addinInternalService } from './internalService';
import { namedItem, namedItemCollection } from './names';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import { formatProtection, rangeBorder, rangeBorderCollection, rangeFill, rangeFont } from './rangePaint';
import { rangeView, rangeViewCollection } from './rangeView';
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from './ruleParts';
import {
  colorScaleConditionalFormat,
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
} from './ruleScales';
import { setting, settingCollection } from './settings';
import { worksheetProtection } from './sheetProtection';
import { rangeSort, tableSort } from './sort';
import { table } from './table';
import { tableColumn, tableColumnCollection } from './tableColumns';
import { tableRow, tableRowCollection } from './tableRows';
import { tableCollection, tableScopedCollection } from './tables';
import { workbook, workbookProtection } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheets';

/** Every class of the API that the workbench plays. */
export const registry: Registry = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  WorkbookProtection: workbookProtection,
  Functions: functions,
  FunctionResult: functionResult,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  Range: range,
  RangeSort: rangeSort,
  RangeView: rangeView,
  RangeViewCollection: rangeViewCollection,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  TextConditionalFormat: textConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  IconSetConditionalFormat: iconSetConditionalFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartDataLabels: chartDataLabels,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableSort: tableSort,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  AutoFilter: autoFilter,
  Filter: filter,
  AddinInternalService: addinInternalService,
};
