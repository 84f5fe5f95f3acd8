import { Fault } from '../core';
import type { Workbook } from '../workbook';
import { fromMemory } from './memory';
import type { Candidate } from './proposal';

/**
 * The document of the policy by which the tiers of a source were last written.
 * @throws Fault `moves.notWritten` when none were, `moves.otherSource` when those in the workbook belong to other data
 */
export async function writtenPolicy(workbook: Workbook, { source }: Candidate): Promise<unknown> {
  const stored = await workbook.recall();
  const remembered = await workbook.rememberedSource();
  if (stored === null || !remembered) throw new Fault('moves.notWritten');
  const { sheet, headerRow, firstColumn, address } = remembered;
  const same = sheet === source.sheet && headerRow === source.headerRow && firstColumn === source.firstColumn;
  if (!same) throw new Fault('moves.otherSource', { address });
  return fromMemory(stored).document;
}
