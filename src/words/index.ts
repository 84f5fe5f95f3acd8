export { conditionSentence } from './conditionSentence';
export { explanationSentences, methodSentences } from './explanationSentences';
export { methodName, metricName, wordName } from './metricName';
export { metricUnit, metricValue } from './metricValue';
export { createWords } from './createWords';
export { loadWords } from './loadWords';
export type { Language, Words } from './words';
