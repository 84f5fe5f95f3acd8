import type { RunResult } from '../app';
import { parsePolicy } from '../app';
import { blockOf } from './ownDraft';
import type { PaneState, Written } from './paneState';

/**
 * What the pane shows after a run was written. @param before the pane as it was: of another source than the one it shows
 * only what was done is told
 * @param id of the sentence that says what was done
 */
export function afterRun(
  result: RunResult,
  before: Pick<PaneState, 'candidate' | 'graded'>,
  id: string,
): Partial<PaneState> {
  const { grading, document, report, source, since, unrecorded, customers } = result;
  const { candidate } = before;
  const same = candidate !== null && blockOf(candidate) === blockOf({ source });
  const values = { columns: report.addresses.join(', '), sheet: source.sheet, count: customers };
  return {
    done: { id, values },
    graded: true,
    written: id === 'pane.restored' ? null : writtenBy(result, before.graded),
    unrecorded,
    leftSheets: report.leftSheets,
    ...(same ? { grading, gradedBy: document, since } : {}),
  };
}

function writtenBy({ document, since }: RunResult, graded: boolean): Written {
  return {
    before: !graded ? { first: true } : since && { at: since.at },
    report: parsePolicy(document).output.sheets.includes('report'),
  };
}
