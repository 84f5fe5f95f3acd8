export type { DataSheet } from './dataSheet';
export type { Place, Source } from './source';
export type { Look, TierRule } from './look';
export type {
  OutputBlock,
  OutputCell,
  OutputChart,
  OutputColumn,
  OutputPage,
  OutputTable,
} from './outputSheet';
export type { CheckOutcome, CheckResult, PlainValue } from './selfCheck';
export type { CellKind, TierColumn } from './tierColumn';
export type {
  ClearReport,
  Edit,
  KeptRun,
  LeftSheet,
  ListPlace,
  PeoplesRow,
  PeoplesSheets,
  Progress,
  Selected,
  Watch,
  Workbook,
  WorkbookFacts,
  WorkOptions,
  WritePlan,
  WriteReport,
} from './workbook';
