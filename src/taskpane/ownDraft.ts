import type { Candidate, HeaderChoice, HeadRows, Workbook } from '../app';
import { fromMemory, isFault } from '../app';
import type { Language } from '../words';
import type { Draft } from './draft';
import { draftOf, headersOf } from './draft';
import { draftFrom } from './draftFrom';
import { fits } from './sourceDraft';

/** The draft that the pane shows, and the source that it is for. */
export interface Shown {
  readonly candidate: Candidate;
  readonly draft: Draft;
}

/**
 * The draft for a source that was looked at: as it is shown while it is the same block, whatever the user took out of it;
 * what the workbook's own policy says, when it comes back to the source that this graded; else what was chosen before,
 * as far as it fits.
 * @param stored the workbook's memory
 */
export async function draftFor(
  workbook: Workbook,
  stored: string | null,
  candidate: Candidate,
  language: Language,
  shown: Shown | null,
): Promise<Draft> {
  if (shown && blockOf(shown.candidate) === blockOf(candidate)) {
    const same = JSON.stringify(headersOf(shown.candidate)) === JSON.stringify(headersOf(candidate));
    if (same) return shown.draft;
    if (fits(shown.draft.source, headersOf(candidate))) return draftOf(candidate, language, shown.draft);
  }
  const own = stored === null ? null : await ownDraft(workbook, stored, candidate, language);
  return own ?? draftOf(candidate, language, shown ? forAnother(shown.draft, candidate) : undefined);
}

/** The draft without its columns where the other sheet can tell more than they do: it is another table. */
function forAnother(draft: Draft, { proposal }: Candidate): Draft {
  const { source } = draft;
  const more = Object.keys(proposal.columns).some((role) => source.columns[role] === undefined);
  return more ? { ...draft, source: { ...source, columns: {} } } : draft;
}

/** Where a source begins: it is the same when rows come or go. */
export const blockOf = ({ source: { sheet, headerRow, firstColumn } }: Pick<Candidate, 'source'>): string =>
  `${sheet}!${headerRow},${firstColumn}`;

/** What the workbook's own policy says of its source; null for any other source. @param stored its memory */
export async function ownDraft(
  workbook: Workbook,
  stored: string,
  candidate: Candidate,
  language: Language,
): Promise<Draft | null> {
  const { sheet, headerRow } = candidate.source;
  const remembered = await workbook.rememberedSource();
  if (remembered?.sheet !== sheet || remembered.headerRow !== headerRow) return null;
  try {
    return draftFrom(fromMemory(stored), draftOf(candidate, language), candidate);
  } catch (error) {
    // A policy of another version keeps Re-tier from running, and Re-tier says so; grading anew it must not.
    if (isFault(error)) return null;
    throw error;
  }
}

/** Where the header of the workbook's own source is, when it stands among these rows. */
export async function ownHeader(
  workbook: Workbook,
  { block, top, rows }: HeadRows,
): Promise<HeaderChoice | null> {
  const remembered = await workbook.rememberedSource();
  if (!remembered || !block.startsWith(`${remembered.sheet}!`)) return null;
  const { headerRow, headerRows } = remembered;
  const within = headerRow - headerRows + 1 >= top && headerRow < top + rows.length;
  return within ? { block, row: headerRow, rows: headerRows } : null;
}
