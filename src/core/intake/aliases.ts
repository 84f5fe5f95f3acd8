import type { SourcePolicy } from '../policy/sourceSchema';
import { foldedText } from './plainText';

/** The policy's aliases as keys: folded spelling → the customer it belongs to. */
export const aliasesOf = ({ aliases }: SourcePolicy): ReadonlyMap<string, string> =>
  new Map(Object.entries(aliases).map(([from, to]) => [foldedText(from), foldedText(to)]));
