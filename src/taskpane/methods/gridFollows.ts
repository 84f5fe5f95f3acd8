import { isFault, parseMethod } from '../../app';
import { tiersOf } from '../conditions/known';
import type { Draft } from '../draft';
import { withDimensions } from './gridDocument';
import { renamesOf } from './gridDimensions';

/**
 * The draft with each grid's cells carried over to the tiers that one method has now: a grid of which it is a dimension
 * has these for levels.
 * @param before the tiers that the method had
 */
export function withGridsFollowing(draft: Draft, id: string, before: readonly string[]): Draft {
  const tiersNow = (method: string): readonly string[] => {
    const document = draft.methods.find((one) => one.id === method)?.document;
    return document ? tiersOf(document) : [];
  };
  const after = tiersNow(id);
  if (after.length === 0 || JSON.stringify(before) === JSON.stringify(after)) return draft;
  const follow = (document: Draft['methods'][number]['document']): typeof document => {
    if (document.kind !== 'grid') return document;
    const method = parsed(document);
    if (method?.kind !== 'grid') return document;
    const asked = method.dimensions.some((dimension) => 'method' in dimension && dimension.method === id);
    if (!asked) return document;
    return withDimensions(document, method, method.dimensions, tiersNow, {
      renamed: renamesOf(before, after),
      tiersBefore: (one) => (one === id ? before : tiersNow(one)),
    });
  };
  const methods = draft.methods.map((method) => ({ ...method, document: follow(method.document) }));
  return { ...draft, methods };
}

/** null: it is no method, and its card says so. */
function parsed(document: unknown): ReturnType<typeof parseMethod> | null {
  try {
    return parseMethod(document);
  } catch (error) {
    if (!isFault(error)) throw error;
    return null;
  }
}
