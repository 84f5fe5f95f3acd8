import type { WorkbookEngine } from './engine';

/**
 * The test seam: what browser tests hold on to. The grid is a canvas, so tests look at and select cells through the
 * engine and use the keyboard and the mouse for the rest.
 */
export interface WorkbenchSeam {
  /** The open workbook. Another one after a file or a sample was opened. */
  readonly engine: WorkbookEngine;
  /** Resolves when the first sample is loaded and selected, and cells can be edited. */
  readonly ready: Promise<void>;
  /** Resolves when the pane that is loaded now has started and its ribbon functions can be run. */
  readonly paneReady: () => Promise<void>;
  /** Selects an address, as the name box does; throws when there is no such place. */
  readonly select: (address: string) => void;
  /** What the cells of an area of the active sheet show, e.g. `A1:C3`. */
  readonly texts: (address: string) => string[][];
  /** Opens the bytes of a file, as the button does. */
  readonly open: (bytes: readonly number[], name: string) => Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchSeam;
  }
}
