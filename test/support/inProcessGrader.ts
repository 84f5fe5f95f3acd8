import type {
  Block,
  Grading,
  Intake,
  Policy,
  Proposal,
  Sales,
  SourcePolicy,
  SourceShape,
} from '../../src/core';
import { grade, startIntake } from '../../src/core';
import type { Grader } from '../../src/app';

/** A Grader in the thread of its caller: the worker's work without a worker. */
export class InProcessGrader implements Grader {
  private intake: Intake | undefined;
  private sales: Sales | undefined;

  open(source: SourcePolicy, shape: SourceShape, proposal: Proposal): Promise<readonly number[]> {
    this.sales = undefined;
    this.intake = startIntake(source, shape, proposal);
    return Promise.resolve(this.intake.columns);
  }

  add(block: Block): Promise<void> {
    this.intake?.add(block);
    return Promise.resolve();
  }

  grade(policy: Policy): Promise<Grading> {
    if (!this.sales) {
      if (!this.intake) throw new Error('grade before open');
      this.sales = this.intake.finish();
    }
    return Promise.resolve(grade(this.sales, policy));
  }
}
