import type { WorkbookEngine } from '../engine';
import type { Settings } from './settings';

/** Makes the workbook's host another one: its language and the API sets it has. Its cells and culture stay. */
export function playAs(engine: WorkbookEngine, { locale, apiLevel }: Settings): void {
  Object.assign(engine.book, { options: { ...engine.options, language: locale, apiLevel } });
}
