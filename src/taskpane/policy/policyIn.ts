import type { PolicyFile } from '../../app';
import { isFault, policyOfText } from '../../app';
import type { Note } from '../../core';

/** Bytes: four for a character, of as many as are read. */
const LONGEST = 8_000_000;

/** The policy in a text, or what is wrong with the text. */
export function policyIn(text: string): PolicyFile | Note {
  try {
    return policyOfText(text);
  } catch (error) {
    if (isFault(error)) return error.note;
    throw error;
  }
}

/** What stands in a file; a huge one is not even read. */
export async function fileText(file: File): Promise<string | Note> {
  if (file.size > LONGEST) {
    return { id: 'policy.tooLarge', values: { file: file.name, size: file.size, limit: LONGEST } };
  }
  try {
    return await file.text();
  } catch {
    // Moved or locked since it was chosen; browsers say no more than that.
    return { id: 'policy.fileUnread', values: { file: file.name } };
  }
}
