import type { FaultCode, WorkbookFault } from '../engine';
import type { Say, WordId } from '../words';

const known: Partial<Record<FaultCode, WordId>> = {
  AccessDenied: 'fault.AccessDenied',
  InsertDeleteConflict: 'fault.InsertDeleteConflict',
  InvalidArgument: 'fault.InvalidArgument',
  InvalidOperation: 'fault.InvalidOperation',
  ItemAlreadyExists: 'fault.ItemAlreadyExists',
  MergedRangeConflict: 'fault.InvalidOperation',
  RangeExceedsLimit: 'fault.RangeExceedsLimit',
};

/** Why the workbook refuses what a person wants: in the page's language where it is a matter of every day. */
export function faultText({ code, message }: WorkbookFault, say: Say): string {
  const id = known[code];
  return id ? say(id) : message;
}
