import { likelyDuplicates } from '../duplicates/likelyDuplicates';
import type { LikelyDuplicates } from '../duplicates/likelyDuplicates';
import type { SourcePolicy } from '../policy/sourceSchema';
import { startIntake } from './intake';
import type { Intake } from './intake';
import { joinList } from './joinList';
import { listSource } from './listSource';
import type { Proposal } from './propose';
import type { Sales } from './sales';
import type { Block, ReadPlan, SourceMarks, SourceShape } from './source';

/** One reading of a source and, where its policy has one, of the second source behind it. */
export class Reading {
  private readonly source: SourcePolicy;
  private readonly main: Intake;
  private readonly customerHeader: string | undefined;
  private list: { readonly intake: Intake; readonly sheet: string } | undefined;
  private read: Sales | undefined;

  constructor(source: SourcePolicy, shape: SourceShape, proposal?: Proposal) {
    this.source = source;
    this.main = startIntake(source, shape, proposal);
    this.customerHeader = (source.columns ?? proposal?.columns)?.customer;
  }

  get plan(): ReadPlan {
    return this.current;
  }

  private get current(): Intake {
    return this.list?.intake ?? this.main;
  }

  /** Marks and blocks from now on are those of the second source. */
  openList(shape: SourceShape, proposal?: Proposal): void {
    const policy = listSource(this.source, shape, proposal, this.customerHeader);
    this.list = { intake: startIntake(policy, shape), sheet: shape.sheet };
  }

  mark(marks: SourceMarks): void {
    this.current.mark(marks);
  }

  add(block: Block): void {
    this.current.add(block);
  }

  /** What was read; ends the reading at its first call. */
  get sales(): Sales {
    if (!this.read) {
      const sales = this.main.finish();
      this.read = this.list ? joinList(sales, this.list.intake.finish(), this.list.sheet) : sales;
    }
    return this.read;
  }

  /** Customers that may be one, among those that were read. */
  likelyDuplicates(): LikelyDuplicates {
    const { keys, names, customer } = this.sales;
    const rows = new Int32Array(keys.length);
    for (const code of customer) if (code >= 0) rows[code] = (rows[code] ?? 0) + 1;
    return likelyDuplicates(keys, names, rows, this.source.distinct);
  }
}
