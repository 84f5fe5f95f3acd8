import type { MethodPolicy } from '../policy/schema';
import { wordsOfCondition } from '../rules/conditionSchema';

/** The words about customers (group, owner …) that a method asks for. */
export function wordsAsked(method: MethodPolicy): readonly string[] {
  switch (method.kind) {
    case 'grid': {
      const nominal = method.dimensions.flatMap((dimension) =>
        'words' in dimension ? [dimension.words] : [],
      );
      return method.within === undefined ? nominal : [...nominal, method.within];
    }
    case 'abc':
      return method.within === undefined ? [] : [method.within];
    case 'ladder':
      return method.steps.flatMap(({ when }) => wordsOfCondition(when));
    case 'lifecycle':
      return method.growth ? wordsOfCondition(method.growth) : [];
    default:
      return [];
  }
}
