export type { Place, Source } from './source';
export type { TierColumn, TierRule } from './tierColumn';
export type {
  ClearReport,
  KeptRun,
  ListPlace,
  Progress,
  Selected,
  Watch,
  Workbook,
  WorkbookFacts,
  WorkOptions,
  WritePlan,
  WriteReport,
} from './workbook';
