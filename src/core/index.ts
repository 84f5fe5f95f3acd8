export { Fault, note } from './fault';
export type { Note, NoteValues } from './fault';
export { cellAddress } from './table/address';
export { cellText, isCellError } from './table/cell';
export type { Cell, CellError } from './table/cell';
export { dateOf, dayNumber, dayOfIso, isoDate } from './calendar/days';
export { FATES } from './intake/fates';
export type { Fate } from './intake/fates';
export type { Block, DateOrder, DecimalSign, SourceShape } from './intake/source';
export { proposeSource } from './intake/propose';
export type { Proposal } from './intake/propose';
export { startIntake } from './intake/intake';
export type { Intake } from './intake/intake';
export type { IndicatorColumn, Sales } from './intake/sales';
export { METRICS } from './metrics/names';
export type { MetricName } from './metrics/names';
export { parsePolicy } from './policy/parse';
export { nearest } from './policy/nearest';
export { presetNames, presetPolicy } from './policy/presets';
export type { MethodPolicy, Policy } from './policy/schema';
export { ROLES } from './policy/sourceSchema';
export type { AmountColumns, Layout, Role, SourceColumns, SourcePolicy } from './policy/sourceSchema';
export { metricLabel } from './policy/metricSchema';
export type { MetricReference } from './policy/metricSchema';
export type { CutPolicy } from './cuts/schema';
export type { AbcPolicy } from './methods/abcSchema';
export type { PerDimension, RfmPolicy, SegmentsPolicy } from './methods/rfmSchema';
export type { Direction, WeightedIndicator, WeightedPolicy } from './methods/weightedSchema';
export { grade } from './grading/grade';
export { gradingDocument } from './grading/document';
export type { CustomerDocument, GradingDocument } from './grading/document';
export { tierColumns, tierTexts } from './grading/tierColumns';
export type { TierColumn } from './grading/tierColumns';
export type {
  AbcResult,
  BinEdges,
  FateCount,
  Grading,
  MethodResult,
  RfmResult,
  TierSize,
  WeightedIndicatorResult,
  WeightedResult,
} from './grading/grading';
