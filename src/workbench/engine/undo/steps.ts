import type { WorkbookChange } from '../change';
import type { Restore } from './keepTree';

/** What was done, how to put back what was before, and what was said of it. */
export interface Step {
  readonly restore: Restore;
  readonly changes: readonly WorkbookChange[];
}

/** Steps that are remembered; older ones are forgotten. */
const MOST_STEPS = 50;

/** The steps that can be taken back, and those that were and can be done again; the last one at the end. */
export class Steps {
  #steps: Step[] = [];
  #undone: Step[] = [];
  #forgotten = false;
  /** True during a step: what it calls is part of it. */
  working = false;
  /** The state of a version, kept once: most requests change nothing. */
  kept: { readonly version: number; readonly restore: Restore } | undefined;

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  begin(): void {
    this.working = true;
    this.#forgotten = false;
  }

  /** Adds a step, unless something in it made all be forgotten. What had been taken back is of another past now. */
  push(step: Step): void {
    if (this.#forgotten) return;
    this.#undone = [];
    this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  pop(): Step | undefined {
    return this.working ? undefined : this.#steps.pop();
  }

  popUndone(): Step | undefined {
    return this.working ? undefined : this.#undone.pop();
  }

  /** The way forth again of a step that was taken back. */
  pushUndone(step: Step): void {
    this.#undone.push(step);
  }

  /** A step that was done again. */
  pushRedone(step: Step): void {
    this.#steps.push(step);
  }

  /**
   * After a call that Excel cannot undo (Microsoft: "the user's undo stack is cleared starting from that API call"). The
   * whole step that it is part of cannot be taken back either.
   */
  forget(): void {
    this.#steps = [];
    this.#undone = [];
    this.#forgotten = true;
  }
}
