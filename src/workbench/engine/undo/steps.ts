import type { WorkbookChange } from '../change';
import type { Restore } from './keepTree';

/** What was done, how to put back what was before, and what was said of it. */
export interface Step {
  readonly restore: Restore;
  readonly changes: readonly WorkbookChange[];
}

/** Steps that are remembered; older ones are forgotten. */
const MOST_STEPS = 50;

/** The steps that can be taken back, the last one at the end. */
export class Steps {
  #steps: Step[] = [];
  #forgotten = false;
  /** True during a step: what it calls is part of it. */
  working = false;
  /** The state of a version, kept once: most requests change nothing. */
  kept: { readonly version: number; readonly restore: Restore } | undefined;

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  begin(): void {
    this.working = true;
    this.#forgotten = false;
  }

  /** Adds a step, unless something in it made all be forgotten. */
  push(step: Step): void {
    if (this.#forgotten) return;
    this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  pop(): Step | undefined {
    return this.working ? undefined : this.#steps.pop();
  }

  /**
   * After a call that Excel cannot undo (Microsoft: "the user's undo stack is cleared starting from that API call"). The
   * whole step that it is part of cannot be taken back either.
   */
  forget(): void {
    this.#steps = [];
    this.#forgotten = true;
  }
}
