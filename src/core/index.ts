export { Fault, note } from './fault';
export type { Note, NoteValues } from './fault';
export { cellAddress } from './table/address';
export { cellText, isCellError } from './table/cell';
export type { Cell, CellError } from './table/cell';
export { dateOf, dayNumber, dayOfIso, isoDate } from './calendar/days';
export { dayOfSerial, serialOfDay } from './calendar/serial';
export { FATES } from './intake/fates';
export type { Fate, FateExample } from './intake/fates';
export { readDateText } from './intake/dateText';
export { NO_MARKS } from './intake/source';
export type {
  Block,
  DateOrder,
  DecimalSign,
  MergedRows,
  ReadPlan,
  RowRun,
  SourceMarks,
  SourceShape,
} from './intake/source';
export { columnsByHeader } from './intake/headers';
export { foldedText } from './intake/plainText';
export { aliasesOf } from './intake/aliases';
export { contentOf } from './intake/content';
export { headerNames, locateHeader } from './intake/header';
export { looksLikeHeader } from './intake/headerRow';
export { knownScale, onScale, YES_NO } from './intake/ordinalScales';
export type { HeaderPlace } from './intake/header';
export { REPAIRS } from './intake/repairs';
export type { Repair, RepairExample, RepairKind } from './intake/repairs';
export { likelyDuplicates } from './duplicates/likelyDuplicates';
export type { LikelyDuplicate, LikelyDuplicates } from './duplicates/likelyDuplicates';
export { proposeSource } from './intake/propose';
export type { Proposal } from './intake/propose';
export { startIntake } from './intake/intake';
export type { Intake } from './intake/intake';
export { Reading } from './intake/reading';
export type { IndicatorColumn, ListedCustomers, Sales, TextColumn } from './intake/sales';
export { documentValue } from './metrics/documentValue';
export { METRICS } from './metrics/names';
export type { MetricName } from './metrics/names';
export { directionOf } from './metrics/directionOf';
export { measurable } from './metrics/measurable';
export { parsePolicy } from './policy/parse';
export { nearest } from './policy/nearest';
export { presetDocument, presetHeaders, presetNames, presetPolicy, presets } from './policy/presets';
export { usualDocument } from './policy/usualDocument';
export { usualPlaybook } from './policy/usualPlaybook';
export type { Preset } from './presets/preset';
export { upgraded } from './policy/upgrades';
export { parseMethod } from './policy/parseMethod';
export { tierNamesOf } from './methods/tierNames';
export { sizes } from './methods/sizes';
export { cellNames, levelNames } from './methods/gridLevels';
export { metricsAskedBy, wordsAskedBy } from './methods/askedBy';
export type { MethodDocument, MethodPolicy, Policy, PolicyDocument } from './policy/schema';
export { ROLES } from './policy/sourceSchema';
export type {
  AmountColumns,
  IndicatorPolicy,
  Layout,
  ListPolicy,
  Role,
  SourceColumns,
  SourcePolicy,
  TextRole,
} from './policy/sourceSchema';
export { betterPair } from './weights/betterPair';
export { ahpWeights } from './weights/ahp';
export { INCONSISTENT } from './weights/inconsistent';
export { segmentTable } from './grids/segmentTable';
export { isMethodId } from './policy/methodId';
export { metricLabel, metricsOf } from './policy/metricSchema';
export type { MetricReference } from './policy/metricSchema';
export type { CutPolicy } from './cuts/schema';
export type { CustomerList, OutputPolicy } from './policy/outputSchema';
export type { Play } from './playbook/playSchema';
export { plays } from './playbook/plays';
export type { Plays } from './playbook/plays';
export type { Gap } from './playbook/gap';
export { consentOf } from './playbook/consent';
export type { Consent } from './playbook/consent';
export { customersOf } from './playbook/customersOf';
export type { ListMembers, ListPart } from './playbook/customersOf';
export { inForce } from './playbook/inForce';
export type { InForce } from './playbook/inForce';
export type { AbcPolicy } from './methods/abcSchema';
export type { BinEdges } from './grids/edges';
export type { GridPolicy } from './methods/gridSchema';
export type { PerDimension, RfmPolicy, SegmentsPolicy } from './methods/rfmSchema';
export type { Direction, WeightedIndicator, WeightedPolicy } from './methods/weightedSchema';
export { grade } from './grading/grade';
export { freeze } from './grading/freeze';
export { explain } from './explanation/explain';
export { findCustomer } from './explanation/findCustomer';
export type {
  AskedValue,
  Contribution,
  Explanation,
  LevelExplanation,
  MethodExplanation,
  Standing,
} from './explanation/explanation';
export type { Condition } from './rules/conditionSchema';
export { gradingDocument } from './grading/document';
export type { CustomerDocument, GradingDocument } from './grading/document';
export { customerColumns, tierColumns, tierTexts } from './grading/tierColumns';
export type { TierColumn } from './grading/tierColumns';
export type {
  AbcResult,
  FateCount,
  Grading,
  GridDimensionResult,
  GridResult,
  LadderResult,
  ListCounts,
  MethodResult,
  RfmResult,
  TierSize,
  WeightedIndicatorResult,
  WeightedResult,
} from './grading/grading';
export { backTest } from './comparison/backTest';
export type { BackTest, TierRate } from './comparison/backTest';
export { breakdown, breakdownBy } from './comparison/breakdown';
export type { Breakdown } from './comparison/breakdown';
export { compare } from './comparison/compare';
export type { Comparison, Mover } from './comparison/compare';
export { keptRuns } from './history/keptRuns';
export { migration } from './history/migration';
export type { Migrant, Migration } from './history/migration';
export { RECORD_TITLES, recordColumns, recordOfColumns } from './history/recordColumns';
export { asRecorded } from './history/asRecorded';
export { previousTiers } from './history/previous';
export type { Previous } from './history/previous';
export { recordOf } from './history/runRecord';
export type { RecordedColumn, RunRecord } from './history/runRecord';
export { sameRun } from './history/sameRun';
export { tierFigures } from './history/tierFigures';
export type { TierFigures } from './history/tierFigures';
export { watchList } from './history/watchList';
export type { Alarm, Watched } from './history/watchList';
export { crossCells } from './figures/crossCells';
export type { CrossCell, Levels } from './figures/crossCells';
export { customersWhere } from './figures/customersWhere';
export { histogram } from './figures/histogram';
export type { Histogram } from './figures/histogram';
export { lorenzCurve } from './figures/lorenzCurve';
export type { LorenzCurve } from './figures/lorenzCurve';
export { paretoCurve } from './figures/paretoCurve';
export type { ParetoCurve } from './figures/paretoCurve';
export { scoresCut } from './figures/scoresCut';
export type { ScoresCut } from './figures/scoresCut';
export { triedCut } from './figures/triedCut';
export type { TriedCut } from './figures/triedCut';
export { pointCloud } from './figures/pointCloud';
export type { CloudPoint, PointCloud } from './figures/pointCloud';
export { pointOn } from './figures/pointOn';
export { rfmLevels } from './figures/rfmLevels';
export { tierContributions } from './figures/tierContributions';
export type { TierContributions } from './figures/tierContributions';
export { tierFlow } from './figures/tierFlow';
export type { FlowRibbon, FlowTier, TierFlow } from './figures/tierFlow';
export { wideRange } from './figures/wideRange';
export { sensitivity } from './comparison/sensitivity';
export type { Sensitivity } from './comparison/sensitivity';
export { tierProfiles } from './comparison/tierProfile';
export type { OverRepresented, TierProfile } from './comparison/tierProfile';
