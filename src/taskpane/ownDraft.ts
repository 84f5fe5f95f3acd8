import type { Candidate, HeaderChoice, HeadRows, Workbook } from '../app';
import { fromMemory, isFault } from '../app';
import type { Draft } from './draft';
import { draftFrom } from './draftFrom';

/** What the workbook's own policy says of its source; the proposal for any other source. @param stored its memory */
export async function ownDraft(
  workbook: Workbook,
  stored: string,
  proposed: Draft,
  candidate: Candidate,
): Promise<Draft> {
  const { sheet, headerRow } = candidate.source;
  const remembered = await workbook.rememberedSource();
  if (remembered?.sheet !== sheet || remembered.headerRow !== headerRow) return proposed;
  try {
    return draftFrom(fromMemory(stored).policy, proposed, candidate);
  } catch (error) {
    // A policy of another version keeps Re-tier from running, and Re-tier says so; grading anew it must not.
    if (isFault(error)) return proposed;
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
