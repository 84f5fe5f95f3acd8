import { isFault, parsePolicy, textOfPolicy } from '../../app';
import type { Note } from '../../core';
import type { Draft } from '../draft';
import { documentOf } from '../draftDocument';

/** The text of a policy for elsewhere, or what is still wrong with it. */
export type Exported = { readonly text: string } | { readonly fault: Note };

/**
 * The draft as it goes out.
 * @param name that it has there
 * @param names whether customers' names (joined, told apart) go with it
 */
export function exported({ top, source, ...draft }: Draft, name: string, names: boolean): Exported {
  const shared = names ? source : { ...source, aliases: {}, distinct: [] };
  const document = documentOf({ ...draft, source: shared, top: { ...top, name } });
  try {
    parsePolicy(document);
  } catch (error) {
    if (isFault(error)) return { fault: error.note };
    throw error;
  }
  return { text: textOfPolicy(document) };
}

/** How many names of customers a draft has in it. */
export const namesIn = ({ source: { aliases, distinct } }: Draft): number =>
  new Set([...Object.entries(aliases), ...distinct].flat()).size;
