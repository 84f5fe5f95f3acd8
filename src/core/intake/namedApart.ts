import { columnLetters } from '../table/address';

/** Names that are all different: an empty one is "[E]" by its column's letters, one that stands twice "Amount [E]". */
export function namedApart(texts: readonly string[], firstColumn: number): string[] {
  const letters = texts.map((_, i) => `[${columnLetters(firstColumn + i)}]`);
  let names = texts.map((text, i) => text || (letters[i] ?? ''));
  // Once is enough but for a header that is itself written like "Amount [E]".
  while (new Set(names).size < names.length) {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    names = names.map((name, i) => ((counts.get(name) ?? 0) > 1 ? `${name} ${letters[i] ?? ''}` : name));
  }
  return names;
}

/** A name without the column's letters that tell it apart: "Amount [E]" is "Amount", "[E]" is "". */
export const withoutLetters = (name: string): string => name.replace(/(?:^| )\[[A-Z]{1,3}\]$/, '');
