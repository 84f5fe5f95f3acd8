import type { WorkbookEngine } from '../engine';

/** Tells the host that a cell is being edited: meanwhile it turns the add-in's requests away. */
export function setEditing(engine: WorkbookEngine, editing: boolean): void {
  engine.editing = editing;
}
