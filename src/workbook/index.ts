export type { Source } from './source';
export type { TierColumn, TierRule } from './tierColumn';
export type { Progress, Workbook, WorkbookFacts, WorkOptions, WritePlan, WriteReport } from './workbook';
