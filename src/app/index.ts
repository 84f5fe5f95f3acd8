export { apply } from './apply';
export type { RunResult } from './apply';
export { between } from './between';
export { freshness, reviewDue } from './freshness';
export type { Freshness, ReviewDue } from './freshness';
export { restore } from './restore';
export type { Since } from './since';
export { coloursOf } from './colours';
export type { Colours } from './colours';
export { PALETTE } from './palette';
export { refusedColour } from './refusedColour';
export { customersLike } from './customersLike';
export type { CustomersLike } from './customersLike';
export { dateReadings } from './dateReadings';
export { finalSizes } from './finalSizes';
export type { DateAnswer } from './dateReadings';
export { frozenPart } from './frozenPart';
export type { Grader } from './grader';
export { fromMemory } from './memory';
export { outcomesOf, outcomeTest } from './outcomeTest';
export type { OutcomeTest } from './outcomeTest';
export { policyFits } from './policyFits';
export { policyDifference } from './policyDifference/policyDifference';
export { policyOfText, textOfPolicy } from './policyText';
export type { PolicyFile } from './policyText';
export { placeOf, preview, regrade } from './preview';
export type { RunOptions, RunProgress } from './preview';
export { candidateAt, candidateOf, proposeSelection } from './proposal';
export type { Candidate } from './proposal';
export { readsAlike } from './readsAlike';
export { retier } from './retier';
export { rowsOfCustomers } from './rowsOfCustomers';
export { rowsOfFate } from './rowsOfFate';
export { sampleText } from './sampleText';
export { insertSample } from './insertSample';
export { lookAtSecond } from './secondSource';
export type { SecondSource } from './secondSource';
export { lookAt } from './selection';
export type { HeaderChoice, HeadRows, LookedAt } from './selection';
export { selfCheckReport } from './selfCheckReport';
export type { CheckedHost } from './selfCheckReport';
export { tierPortraits } from './tierPortraits';
export type { TierPortrait, TierPortraits } from './tierPortraits';
export { tiersByWords } from './tiersByWords';
export type { TiersByWords, WordRow } from './tiersByWords';
export { willWrite } from './willWrite';
export type { WillWrite } from './willWrite';
export { wordScale } from './wordScale';
export { VERSION } from './version';
export { withoutEach } from './withoutEach';
export { writtenPolicy } from './writtenPolicy';
export { indicatorColumns, indicatorName } from './indicatorColumns';
export type { IndicatorColumn } from './indicatorColumns';
export { isFault } from './isFault';
// What the pane needs of the core beside its types.
export {
  ahpWeights,
  betterPair,
  INCONSISTENT,
  compare,
  crossCells,
  customersWhere,
  dayOfIso,
  cellNames,
  directionOf,
  levelNames,
  lorenzCurve,
  explain,
  histogram,
  isMethodId,
  isoDate,
  measurable,
  metricLabel,
  parseMethod,
  paretoCurve,
  parsePolicy,
  pointCloud,
  pointOn,
  presetDocument,
  presetHeaders,
  presets,
  segmentTable,
  rfmLevels,
  scoresCut,
  tierContributions,
  tierFlow,
  tierNamesOf,
  triedCut,
  usualDocument,
  wideRange,
} from '../core';
export type {
  CheckOutcome,
  CheckResult,
  Edit,
  KeptRun,
  LeftSheet,
  ListPlace,
  PeoplesSheets,
  Place,
  Selected,
  Source,
  Workbook,
} from '../workbook';
