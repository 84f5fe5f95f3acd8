export { conditionSentence } from './conditionSentence';
export { explanationSentences, methodSentences } from './explanationSentences';
export { dimensionName, methodName, metricName, wordName } from './metricName';
export { metricUnit, metricValue } from './metricValue';
export { createWords } from './createWords';
export { loadWords } from './loadWords';
export { quickWords } from './quickWords';
export { shortExplanation } from './shortExplanation';
export type { Language, Words } from './words';
