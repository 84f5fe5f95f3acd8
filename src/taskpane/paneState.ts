import type {
  Candidate,
  Grader,
  HeadRows,
  KeptRun,
  LeftSheet,
  Place,
  RunProgress,
  SecondSource,
  Since,
  Workbook,
} from '../app';
import type { Grading, LikelyDuplicates, Note } from '../core';
import type { Words } from '../words';
import type { LeftOut, Moves } from './closer/found';
import type { Draft } from './draft';
import type { KeptDrafts } from './keptDrafts';
import type { Between } from './runs/between';
import type { Screen } from './screens/screen';
import type { Checked, HostTold } from './selfCheck/checked';

/** Above this many rows a preview is made only when it is asked for. */
export const LIVE_ROWS = 50_000;

export type Busy =
  | 'looking'
  | 'preview'
  | 'grade'
  | 'retier'
  | 'clear'
  | 'selecting'
  | 'places'
  | 'second'
  | 'duplicates'
  | 'comparing'
  | 'restore'
  | 'inserting'
  | 'showing'
  | 'checking';

/** What can be done right after a run. */
export interface Written {
  /** There was no run before it: it is undone by Clear; else the moment of the run to go back to, where that is kept. */
  readonly before: { readonly first: true } | { readonly at: string } | null;
  /** It made a report. */
  readonly report: boolean;
}

export interface PaneState {
  readonly screen: Screen;
  /** The pane shows what is selected, as soon as it is. */
  readonly follows: boolean;
  readonly candidate: Candidate | null;
  /** The rows that the header can be chosen from; null when it is known. */
  readonly head: HeadRows | null;
  readonly draft: Draft | null;
  /** Changes of an earlier opening of the pane are back in it. */
  readonly draftRestored: boolean;
  readonly grading: Grading | null;
  /** The policy document that `grading` was made by: the draft may have changed since. */
  readonly gradedBy: unknown;
  readonly busy: Busy | null;
  readonly progress: RunProgress | null;
  /** An action waits for what runs. */
  readonly waiting: boolean;
  /** Who moved by the last run, since the one before it. */
  readonly since: Since | null;
  /** The record of the last run could not be kept. */
  readonly unrecorded: boolean;
  /** The workbook carries tiers. */
  readonly graded: boolean;
  /** What is wrong with the selection, what keeps the preview from being made, what went wrong or well last. */
  readonly selectionFault: Note | null;
  readonly previewFault: Note | null;
  readonly fault: Note | null;
  readonly done: Note | null;
  /** The line of the quality list whose rows were selected last, and how many that were. */
  readonly selected: { readonly line: string; readonly note: Note } | null;
  /** Where a second source may stand; null until it is asked for. */
  readonly places: readonly Place[] | null;
  readonly second: SecondSource | null;
  readonly secondFault: Note | null;
  /** Customers that may be one; null until they are looked for. */
  readonly duplicates: LikelyDuplicates | null;
  /** The customer of the closer look; null until one is chosen. `unseen`: it was chosen elsewhere and is to be shown. */
  readonly looked: { readonly key: string; readonly unseen: boolean } | null;
  /** Who would move by another policy; null until one is chosen. */
  readonly moves: Moves | null;
  /** Who would move without an indicator; null until it is asked for. */
  readonly leftOut: LeftOut | null;
  /** Runs whose records are kept, oldest first; null until they are asked for. */
  readonly runs: readonly KeptRun[] | null;
  /** What became of the customers between two of them. */
  readonly between: Between | null;
  /** What follows the run that `done` tells of; null when there is nothing to be done about it. */
  readonly written: Written | null;
  /** Sheets of ours that the last run left as they were. */
  readonly leftSheets: readonly LeftSheet[];
  /** Sheets of ours in which people wrote: Clear waits for an answer to what becomes of them. */
  readonly askedToClear: readonly string[] | null;
  /** What the self-check has found so far. */
  readonly checked: Checked | null;
  /** The workbook asks for a re-tier after each change; null until that is known. */
  readonly auto: boolean | null;
}

export const START: PaneState = {
  screen: 'start',
  follows: true,
  candidate: null,
  head: null,
  draft: null,
  draftRestored: false,
  grading: null,
  gradedBy: null,
  busy: null,
  progress: null,
  waiting: false,
  since: null,
  unrecorded: false,
  graded: false,
  selectionFault: null,
  previewFault: null,
  fault: null,
  done: null,
  selected: null,
  places: null,
  second: null,
  secondFault: null,
  duplicates: null,
  looked: null,
  moves: null,
  leftOut: null,
  runs: null,
  between: null,
  written: null,
  leftSheets: [],
  askedToClear: null,
  checked: null,
  auto: null,
};

/** What belongs to one source and goes with it. */
export const OF_SOURCE = {
  since: null,
  grading: null,
  gradedBy: null,
  selected: null,
  second: null,
  secondFault: null,
  duplicates: null,
  looked: null,
  moves: null,
  leftOut: null,
} satisfies Partial<PaneState>;

export interface PaneTools {
  readonly workbook: Workbook;
  readonly grader: Grader;
  /** What the pane speaks now: the user can change it. */
  readonly words: Words;
  readonly wordsFor: (language: string) => Words | Promise<Words>;
  readonly today: () => number;
  /** The moment by the user's clock, as in the record of a run. */
  readonly now: () => string;
  /** Drafts that this browser keeps; without them none is. */
  readonly drafts?: KeptDrafts;
  /** What the application tells of itself, for the report of the self-check. */
  readonly host?: () => HostTold;
  /** Asks Excel to load the add-in with this document from its next opening on, or not to, where it can. */
  readonly loadWithDocument?: (on: boolean) => Promise<void>;
}
