import type { Block, Grading, Policy, Proposal, SourcePolicy, SourceShape } from '../core';

/** Grades off the main thread where there is one: open, add every block, grade as often as wanted. */
export interface Grader {
  /** Starts reading anew; gives the offsets of the columns that must be read, in the order blocks carry them. */
  open(source: SourcePolicy, shape: SourceShape, proposal: Proposal): Promise<readonly number[]>;
  add(block: Block): Promise<void>;
  /** Ends the reading at its first call; later calls grade what was read by other methods. */
  grade(policy: Policy): Promise<Grading>;
}
