import type { Candidate, HeaderChoice, HeadRows, LookedAt } from '../app';
import { candidateAt, lookAt } from '../app';
import { ownHeader } from './ownDraft';
import type { PaneTools } from './paneState';

/** Looks at sources, with the header where the user says that it is. */
export class SourceLook {
  private header: HeaderChoice | null = null;

  constructor(private readonly tools: Pick<PaneTools, 'workbook' | 'today'>) {}

  /** What is selected; its header as the user said, else where the workbook's own source has it. @param stored its memory */
  atSelection(stored: string | null): Promise<LookedAt> {
    const { workbook, today } = this.tools;
    return lookAt(workbook, today(), (head) => {
      if (this.header?.block === head.block) return this.header;
      return stored === null ? null : ownHeader(workbook, head);
    });
  }

  /** What is shown, whatever is selected by now, from another header on. @param row sheet row, counted from 0; of two the lower one */
  async atHeader(shown: Candidate, head: HeadRows, row: number, rows: 1 | 2): Promise<LookedAt> {
    const { workbook, today } = this.tools;
    const candidate = await candidateAt(workbook, shown.source, row, rows, today());
    this.header = { block: head.block, row, rows };
    return { candidate, head };
  }
}
