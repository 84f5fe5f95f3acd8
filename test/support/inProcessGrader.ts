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
} from '../../src/core';
import { grade, Reading, sensitivity } from '../../src/core';
import type { Grader } from '../../src/app';

/** A Grader in the thread of its caller: the worker's work without a worker. */
export class InProcessGrader implements Grader {
  private reading: Reading | undefined;

  private get opened(): Reading {
    if (!this.reading) throw new Error('not opened');
    return this.reading;
  }

  open(source: SourcePolicy, shape: SourceShape, proposal: Proposal): Promise<ReadPlan> {
    this.reading = undefined;
    return Promise.resolve().then(() => {
      const reading = new Reading(source, shape, proposal);
      this.reading = reading;
      return reading.plan;
    });
  }

  openList(shape: SourceShape, proposal: Proposal): Promise<ReadPlan> {
    return Promise.resolve().then(() => {
      this.opened.openList(shape, proposal);
      return this.opened.plan;
    });
  }

  mark(marks: SourceMarks): Promise<void> {
    return Promise.resolve().then(() => {
      this.opened.mark(marks);
    });
  }

  add(block: Block): Promise<void> {
    return Promise.resolve().then(() => {
      this.opened.add(block);
    });
  }

  grade(policy: Policy): Promise<Grading> {
    return Promise.resolve().then(() => grade(this.opened.sales, policy));
  }

  likelyDuplicates(): Promise<LikelyDuplicates> {
    return Promise.resolve(this.opened.likelyDuplicates());
  }

  sensitivity(policy: Policy): Promise<readonly Sensitivity[]> {
    return Promise.resolve().then(() => {
      const { sales } = this.opened;
      return sensitivity(sales, policy, grade(sales, policy));
    });
  }
}
