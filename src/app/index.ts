export { apply } from './apply';
export type { RunResult } from './apply';
export { tierColours } from './colours';
export { dateReadings } from './dateReadings';
export type { DateAnswer } from './dateReadings';
export type { Grader } from './grader';
export { fromMemory } from './memory';
export { placeOf, preview, regrade } from './preview';
export type { RunOptions, RunProgress } from './preview';
export { candidateAt, candidateOf, proposeSelection } from './proposal';
export type { Candidate } from './proposal';
export { retier } from './retier';
export { rowsOfFate } from './rowsOfFate';
export { sampleText } from './sampleText';
export { lookAtSecond } from './secondSource';
export type { ListColumn, SecondSource } from './secondSource';
export { lookAt } from './selection';
export type { HeaderChoice, HeadRows, LookedAt } from './selection';
export { isFault } from './isFault';
// What the pane needs of the core beside its types.
export {
  directionOf,
  measurable,
  metricLabel,
  parseMethod,
  parsePolicy,
  presetDocument,
  presets,
  tierNamesOf,
  usualDocument,
} from '../core';
export type { ListPlace, Place, Selected, Source, Workbook } from '../workbook';
