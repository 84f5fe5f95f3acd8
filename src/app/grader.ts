import type {
  Block,
  Grading,
  LikelyDuplicates,
  Policy,
  Proposal,
  ReadPlan,
  Sensitivity,
  SourceMarks,
  SourcePolicy,
  SourceShape,
} from '../core';

/**
 * Grades off the main thread where there is one: open, mark, add every block, the same for the second source where
 * the policy has one, then grade as often as wanted.
 */
export interface Grader {
  /** Starts reading anew; tells what must be read. */
  open(source: SourcePolicy, shape: SourceShape, proposal: Proposal): Promise<ReadPlan>;
  /** Goes on with the second source of the policy that was opened: marks and blocks from now on are its own. */
  openList(shape: SourceShape, proposal: Proposal): Promise<ReadPlan>;
  mark(marks: SourceMarks): Promise<void>;
  add(block: Block): Promise<void>;
  /** Ends the reading at its first call; later calls grade what was read by other methods. */
  grade(policy: Policy): Promise<Grading>;
  /** Customers that may be one, among those that were read. After the first `grade`. */
  likelyDuplicates(): Promise<LikelyDuplicates>;
  /** Who changes tier when an indicator is left out: grades what was read once for each. After the first `grade`. */
  sensitivity(policy: Policy): Promise<readonly Sensitivity[]>;
}
