/**
 * The engine: a workbook that behaves as Excel on the web does towards people and add-ins, and is the only truth of
 * the workbench. A grid is a view of `WorkbookEngine`; the protocol is another.
 */
export { WorkbookEngine } from './workbookEngine';
export type { Failure } from './failure';
export { WorkbookFault } from './fault';
export type { FaultCode } from './fault';
export type { ApiLevel, Limits, Settled, WorkbookOptions } from './options';
export type { Culture } from './culture';
export { cultures } from './culture';
export type { Area } from './area';
export { COLUMNS, ROWS, areaOf, holds, intersection } from './area';
export { columnName, formatAddress, formatArea, parseArea } from './address';
export type { Sheet, Visibility } from './sheet';
export type { CellView } from './cellView';
export type { CellFormat } from './cellFormat';
export { isDateFormat } from './numberFormat';
export { readTypedNumber } from './typedNumber';
export type { Painted } from './painted';
export type { TablePart } from './tableLook';
export type { FilterButton } from './workbookFilters';
export { accent } from './charts/chartColor';
export type { Chart } from './charts/chart';
export type { ChartView, SeriesView, ValueAxisView } from './charts/chartView';
export type { Along } from './charts/cellGeometry';
export { Lines, columnLines, rowLines } from './charts/cellGeometry';
export type { Table, TableColumn } from './table';
export type { Selection } from './selection';
export type { CellChange, Origin, WorkbookChange } from './change';
export type { ProtectionOptions } from './protection';
export type { SortField } from './sortField';
export type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
