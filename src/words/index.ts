export { createWords } from './words';
export type { Language, Words } from './words';
