import type { Candidate, Workbook } from '../app';
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
    return draftFrom(fromMemory(stored).document, proposed, candidate);
  } catch (error) {
    // A policy of another version keeps Re-tier from running, and Re-tier says so; grading anew it must not.
    if (isFault(error)) return proposed;
    throw error;
  }
}
