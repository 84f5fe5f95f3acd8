import type { CheckResult } from '../../app';

/** The answers so far, of how many, and when the last of them came. */
export interface Checked {
  readonly results: readonly CheckResult[];
  readonly total: number;
  readonly at: string;
}

/** What the application tells of itself (Office.context.diagnostics). */
export interface HostTold {
  readonly name: string;
  readonly platform: string;
  readonly version: string;
  /** Highest requirement set of ExcelApi. */
  readonly api: string;
}
