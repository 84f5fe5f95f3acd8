import type { Grader } from '../app';
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
import { Fault } from '../core';
import type { Request, Response } from './messages';

type Question = Request extends infer R ? (R extends { call: number } ? Omit<R, 'call'> : never) : never;

interface Waiting {
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: Error) => void;
}

/** A Grader in a worker; faults arrive as the faults they were. */
export class WorkerGrader implements Grader {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  /** Why the worker does not answer any more, or never did. */
  private broken: Error | undefined;

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<Response>) => this.settle(data));
    worker.addEventListener('error', ({ message }) => {
      this.broken = new Error(message);
      for (const { reject } of this.waiting.values()) reject(this.broken);
      this.waiting.clear();
    });
  }

  async open(source: SourcePolicy, shape: SourceShape, proposal: Proposal): Promise<ReadPlan> {
    return planIn(await this.ask({ kind: 'open', source, shape, proposal }));
  }

  async openList(shape: SourceShape, proposal: Proposal): Promise<ReadPlan> {
    return planIn(await this.ask({ kind: 'openList', shape, proposal }));
  }

  async mark(marks: SourceMarks): Promise<void> {
    await this.ask({ kind: 'mark', marks });
  }

  async add(block: Block): Promise<void> {
    await this.ask({ kind: 'add', block });
  }

  async grade(policy: Policy): Promise<Grading> {
    const response = await this.ask({ kind: 'grade', policy });
    if (response.kind !== 'graded') throw unexpected(response);
    return response.grading;
  }

  async likelyDuplicates(): Promise<LikelyDuplicates> {
    const response = await this.ask({ kind: 'likelyDuplicates' });
    if (response.kind !== 'likelyDuplicates') throw unexpected(response);
    return response.suggested;
  }

  async sensitivity(policy: Policy): Promise<readonly Sensitivity[]> {
    const response = await this.ask({ kind: 'sensitivity', policy });
    if (response.kind !== 'sensitivity') throw unexpected(response);
    return response.found;
  }

  private ask(question: Question): Promise<Response> {
    const call = (this.calls += 1);
    if (this.broken) return Promise.reject(this.broken);
    return new Promise((resolve, reject) => {
      this.waiting.set(call, { resolve, reject });
      this.worker.postMessage({ call, ...question });
    });
  }

  private settle(response: Response): void {
    const waiting = this.waiting.get(response.call);
    this.waiting.delete(response.call);
    if (response.kind === 'fault') waiting?.reject(new Fault(response.note.id, response.note.values));
    else if (response.kind === 'broken') waiting?.reject(new Error(`${response.message}\n${response.stack}`));
    else waiting?.resolve(response);
  }
}

const unexpected = ({ kind }: Response): Error => new Error(`worker answered ${kind}`);

function planIn(response: Response): ReadPlan {
  if (response.kind !== 'opened') throw unexpected(response);
  return response.plan;
}
