export { conditionSentence } from './conditionSentence';
export { explanationSentences } from './explanationSentences';
export { metricName, wordName } from './metricName';
export { createWords } from './words';
export type { Language, Words } from './words';
