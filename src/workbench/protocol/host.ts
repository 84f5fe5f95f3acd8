import type { Failure, WorkbookEngine } from '../engine';
import { WorkbookFault } from '../engine';
import type { FaultCode } from '../engine';
import { registry } from './objects';
import type { PlayedFault } from './processQuery';
import { processQuery } from './processQuery';
import { AddinSession } from './addinSession';
import type { QueryRequest } from './wire';

/** Errors of the transport, by the code of office.js (docs/host.md). */
export const DispatchError = {
  cellEditMode: 5004,
  sessionEnded: 5012,
  modalDialogOpen: 5016,
  activityLimit: 5102,
  requestTooBig: 5103,
  responseTooBig: 5104,
  accessDenied: 7000,
} as const;

/** Flag of a request that waits for the end of cell editing (`Excel.run({ delayForCellEdit: true })`). */
const DELAY_FOR_CELL_EDIT = 64;

/** A response body, or the code of a transport that failed. */
export type Reply =
  { readonly code: 0; readonly body: string } | { readonly code: number; readonly body?: never };

const encoder = new TextEncoder();

/** Is the text longer than so many bytes of UTF-8? Most texts are answered by their length alone. */
function exceeds(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && encoder.encode(text).length > bytes;
}

function played(failure: Failure | undefined): PlayedFault | undefined {
  if (failure?.kind !== 'api') return undefined;
  const message = failure.message ?? new WorkbookFault(failure.code as FaultCode).message;
  return { code: failure.code, message, afterActions: failure.afterActions ?? 0 };
}

/** One add-in's door to a workbook, whatever carries the messages: limits, modes and failures, then the query itself. */
export class Host {
  readonly session: AddinSession;
  #requests = 0;

  constructor(readonly engine: WorkbookEngine) {
    this.session = new AddinSession(engine, registry);
  }

  async answer(body: string, flags: number): Promise<Reply> {
    const { engine } = this;
    this.#requests += 1;
    const failure = engine.failures?.(this.#requests, body);
    const fails = failure?.kind === 'dispatch' ? failure : undefined;
    if (fails && !fails.executed) return { code: fails.code };
    const { requestBytes, responseBytes } = engine.options.limits;
    if (exceeds(body, requestBytes)) return { code: DispatchError.requestTooBig };
    if (engine.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { code: DispatchError.cellEditMode };
      await engine.editEnded();
    }
    const request = JSON.parse(body) as QueryRequest;
    const response = JSON.stringify(processQuery(this.session, request, played(failure)));
    if (fails) return { code: fails.code };
    return exceeds(response, responseBytes)
      ? { code: DispatchError.responseTooBig }
      : { code: 0, body: response };
  }
}
