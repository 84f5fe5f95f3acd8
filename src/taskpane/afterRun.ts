import type { Candidate, RunResult } from '../app';
import { blockOf } from './ownDraft';
import type { PaneState } from './paneState';

/**
 * What the pane shows after a run was written. @param shown the source in the pane: of another one only what was done
 * is told
 * @param id of the sentence that says what was done
 */
export function afterRun(result: RunResult, shown: Candidate | null, id: string): Partial<PaneState> {
  const { grading, document, report, source, since, unrecorded, customers } = result;
  const same = shown !== null && blockOf(shown) === blockOf({ source });
  const values = { columns: report.addresses.join(', '), sheet: source.sheet, count: customers };
  return {
    done: { id, values },
    graded: true,
    unrecorded,
    leftSheets: report.leftSheets,
    ...(same ? { grading, gradedBy: document, since } : {}),
  };
}
