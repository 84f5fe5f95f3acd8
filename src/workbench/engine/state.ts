/**
 * The engine's state and operations, for the protocol alone: what a request does to a workbook, one function per deed.
 * A grid uses `WorkbookEngine` instead.
 */
export { Book } from './book';
export type { Area } from './area';
export {
  COLUMNS,
  ROWS,
  areaOf,
  boundingArea,
  covers,
  fits,
  holds,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  sameArea,
  wholeSheet,
} from './area';
export { formatAddress, formatArea, parseArea, quoteSheetName, splitAreas, splitSheet } from './address';
export type { AutoFilter, FilterCriteria } from './autoFilter';
export type { BorderLine, CellFormat } from './cellFormat';
export { plainFormat } from './cellFormat';
export type { CellValue } from './cellValue';
export { STANDARD_HEIGHT, STANDARD_WIDTH } from './charts/cellGeometry';
export type { AxisGroup, AxisName, Chart, ChartAxis, ChartLabels, ChartSeries } from './charts/chart';
export { boxOf, boxOver } from './charts/chartPlace';
export {
  seriesCategories,
  seriesName,
  seriesNumberFormat,
  seriesValues,
  titleText,
  valueScale,
} from './charts/chartPoints';
export {
  addChart,
  changeChart,
  checkChartType,
  deleteChart,
  placeChart,
  setChartData,
} from './charts/charts';
export { seriesColor } from './charts/chartColor';
export { selectChart } from './charts/selectChart';
export { addSeries, removeSeries, setSeriesCells } from './charts/series';
export type { SeriesBy } from './charts/chartSource';
export { combines } from './charts/chartType';
export { CellError, plainValue, valueType } from './cellValue';
export type { ConditionalFormat, RuleFormat } from './conditionalFormat';
export { toSerial } from './dateSystem';
export type { DefinedName } from './definedName';
export { applyFilter, clearCriteria, removeFilter, showMatching } from './filters';
export { addName, deleteName, findName, nameFormula, readPlace, retargetName, setNameVisible } from './names';
export { displayText } from './numberFormat';
export { nothingAllowed } from './protection';
export type { ProtectionOptions } from './protection';
export type { Reference } from './reference';
export { placeOf } from './reference';
export { refuseLockedCells, refuseLockedSheet } from './rights';
export { iconCount, standardCriteria } from './ruleIcon';
export { addRule, changeRule, clearRules, deleteRule, rulesAt, setPriority } from './rules';
export type { Sheet, Visibility } from './sheet';
export { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './sheets';
export type { ShiftDirection } from './shifting';
export { deleteCells, insertCells } from './shifting';
export type { OrderOptions } from './sortOrder';
export type { SortField, TableSort } from './sortField';
export { sortCells } from './sorting';
export type { Table, TableColumn } from './table';
export { clearSort, reapplySort, sortTable } from './tableSort';
export {
  addTableColumn,
  addTableRows,
  createTable,
  deleteTableColumn,
  deleteTableRow,
  expandTables,
  removeTable,
  renameTable,
  resizeTable,
  showHeaders,
  showTotals,
} from './tables';
export { settleHeaders } from './tableHeaders';
export { doStep } from './undo/undo';
export { erase, writeBlock, writeFormat } from './writing';
