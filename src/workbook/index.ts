export type { Source } from './source';
export type { TierColumn, TierRule } from './tierColumn';
export type {
  ClearReport,
  Progress,
  Watch,
  Workbook,
  WorkbookFacts,
  WorkOptions,
  WritePlan,
  WriteReport,
} from './workbook';
