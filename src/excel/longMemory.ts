import type { MemoryPlace, StoredMemory } from './memory';
import { joinPieces, LONGEST_SETTING, piecesOf } from './memory';
import { findHiddenSheet, makeHiddenSheet, rejectLockedStructure } from './hiddenSheet';
import { emptyPieces, MEMORY_SHEET, readPieces, writePieces } from './memorySheet';
import type { UndoStep } from './undo';

/** The text of a stored memory; null when there is none or it was damaged. */
export async function memoryText(
  context: Excel.RequestContext,
  stored: StoredMemory | null,
): Promise<string | null> {
  if (stored === null || typeof stored === 'string') return stored;
  const pieces = await readPieces(context, stored.column, stored.pieces);
  return pieces && joinPieces(pieces, stored);
}

/**
 * Rejects a memory that needs a sheet which cannot be made, before any work.
 * @throws Fault `workbook.structureProtected`
 */
export async function rejectUnstorable(context: Excel.RequestContext, text: string): Promise<void> {
  if (text.length <= LONGEST_SETTING) return;
  const { there } = await findHiddenSheet(context, MEMORY_SHEET);
  if (!there) await rejectLockedStructure(context);
}

/**
 * Puts a long memory on its sheet, beside the one that is there, and gives what the setting is to hold. A text that is
 * there already is not written again.
 */
export async function putMemory(
  context: Excel.RequestContext,
  text: string,
  before: StoredMemory | null,
  undo: UndoStep[],
): Promise<StoredMemory> {
  if (text.length <= LONGEST_SETTING) return text;
  if (isPlace(before) && (await memoryText(context, before)) === text) return before;
  const { there } = await findHiddenSheet(context, MEMORY_SHEET);
  if (!there) await makeHiddenSheet(MEMORY_SHEET, undo);
  const pieces = piecesOf(text);
  const column = isPlace(before) && before.column === 0 ? 1 : 0;
  undo.push((again) => emptyPieces(again, column, pieces.length));
  await writePieces(context, column, pieces);
  return { column, pieces: pieces.length, length: text.length };
}

/** Empties what the last memory left on the sheet, once the setting points elsewhere. */
export async function emptyOldMemory(
  context: Excel.RequestContext,
  before: StoredMemory | null,
  now: StoredMemory,
  undo: UndoStep[],
): Promise<void> {
  if (!isPlace(before) || before === now) return;
  const pieces = await readPieces(context, before.column, before.pieces);
  if (!pieces) return;
  undo.push((again) => writePieces(again, before.column, pieces));
  await emptyPieces(context, before.column, before.pieces);
}

const isPlace = (stored: StoredMemory | null): stored is MemoryPlace =>
  stored !== null && typeof stored !== 'string';
