import type { MethodDocument } from '../../core';
import type { Words } from '../../words';

/** A method where it stands among others: its kind, and its id where that is another word. */
export function methodTitle(
  words: Words,
  { id, kind }: { readonly id: string; readonly kind: MethodDocument['kind'] },
): string {
  const name = words.t(`method.${kind}`);
  return id === kind ? name : words.t('column.ofMethod', { column: name, method: id });
}
