import { createStore } from 'zustand/vanilla';
import type { WorkbookEngine } from '../engine';
import { WorkbookFault } from '../engine';
import type { PaneConnection } from '../protocol';
import { sayIn } from '../words';
import { faultText } from './faultText';
import { openCsv } from './openCsv';
import type { SampleName } from './samples';
import { fetchSample, sampleFiles } from './samples';
import { saveCsv } from './saveCsv';
import type { Settings } from './settings';

export interface OpenFile {
  readonly name: string;
  readonly engine: WorkbookEngine;
}

/** What lies on the desk: the open workbook, the settings, the pane, and what the user has to be told. */
export interface Desk extends Settings {
  /** Null until the first one is loaded. */
  readonly file: OpenFile | null;
  /** The pane that is loaded now. */
  readonly pane: PaneConnection | null;
  readonly paneShown: boolean;
  /** Counts the loads of the pane that the user asked for. */
  readonly paneLoads: number;
  /** What goes on, for the status bar; null when nothing does. */
  readonly activity: string | null;
  /** Why something was not done. */
  readonly notice: string | null;
}

export type DeskStore = ReturnType<typeof createDesk>;

export function createDesk(settings: Settings) {
  return createStore<Desk>(() => ({
    ...settings,
    file: null,
    pane: null,
    paneShown: true,
    paneLoads: 0,
    activity: null,
    notice: null,
  }));
}

/** Opens a file as a new workbook: the pane starts anew with it, as with every workbook in Excel. */
export async function openFile(desk: DeskStore, blob: Blob, name: string): Promise<void> {
  const say = sayIn(desk.getState().locale);
  if (!/\.(csv|txt|tsv)$/i.test(name)) {
    desk.setState({ notice: say('notCsv', { name }) });
    return;
  }
  desk.setState({ activity: say('loading', { name }), notice: null });
  try {
    const { locale, apiLevel } = desk.getState();
    const engine = await openCsv(blob, name, { locale, apiLevel });
    desk.setState({ file: { name, engine } });
  } catch (error) {
    // Too large for a sheet, or gone from the disk.
    if (!(error instanceof WorkbookFault || error instanceof DOMException)) throw error;
    const reason = error instanceof WorkbookFault ? faultText(error, say) : error.message;
    desk.setState({ notice: say('unreadable', { name, reason }) });
  } finally {
    desk.setState({ activity: null });
  }
}

export async function openSample(desk: DeskStore, sample: SampleName): Promise<void> {
  await openFile(desk, await fetchSample(sample), sampleFiles[sample]);
}

/** So long the status bar tells of what is done, in milliseconds. */
const TOLD = 8000;

/** Saves the active sheet as a .csv, and says which one it was. */
export function saveSheet(desk: DeskStore): void {
  const { file, locale } = desk.getState();
  if (!file) return;
  const name = saveCsv(file.engine, file.name);
  const sheet = file.engine.activeSheet.name;
  const activity = sayIn(locale)('saved', { name, sheet });
  desk.setState({ activity });
  setTimeout(() => desk.getState().activity === activity && desk.setState({ activity: null }), TOLD);
}

/** The one place where what the engine refuses becomes words. */
export function attempt(desk: DeskStore, action: () => void): void {
  try {
    action();
    if (desk.getState().notice !== null) desk.setState({ notice: null });
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    const say = sayIn(desk.getState().locale);
    desk.setState({ notice: say('refused', { reason: faultText(error, say) }) });
  }
}
