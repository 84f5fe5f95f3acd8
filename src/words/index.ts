export { conditionSentence } from './conditionSentence';
export { explanationSentences } from './explanationSentences';
export { metricName, wordName } from './metricName';
export { metricUnit } from './metricValue';
export { createWords } from './createWords';
export { loadWords } from './loadWords';
export type { Language, Words } from './words';
