import { Fault } from '../core';

/** Codes that office.js gives when a request or its answer is over the host's limit. */
const PAYLOAD = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'PayloadSizeLimitExceeded',
]);

const FAULT_OF_CODE: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'excel.cellEdit',
  InvalidOrTimedOutSession: 'excel.sessionEnded',
  WriteNotSupportedWhenModalDialogOpen: 'excel.dialogOpen',
  ActivityLimitReached: 'excel.busy',
  RequestPayloadSizeLimitExceeded: 'excel.payload',
  ResponsePayloadSizeLimitExceeded: 'excel.payload',
  PayloadSizeLimitExceeded: 'excel.payload',
  AccessDenied: 'excel.accessDenied',
  InvalidSelection: 'selection.noCells',
  ItemNotFound: 'excel.notFound',
  ApiNotFound: 'excel.tooOld',
  FilteredRangeConflict: 'excel.filtered',
  GeneralException: 'excel.failed',
};
/** Of any other code. */
const UNKNOWN = 'excel.failed';

/** Codes of the library itself: a mistake in this program, not the host's answer. */
const OURS = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath', 'InvalidRequestContext']);

/** The code of an office.js error, or undefined for any other error. */
export function hostCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Codes by which a host says that it cannot do this at all, rather than not now. */
const REFUSALS = new Set([
  'ApiNotFound',
  'NotImplemented',
  'UnsupportedOperation',
  'UnsupportedFeature',
  'InvalidArgument',
  'GeneralException',
]);

export function isRefusal(error: unknown): boolean {
  return REFUSALS.has(hostCode(error) ?? '');
}

export function isPayloadError(error: unknown): boolean {
  return PAYLOAD.has(hostCode(error) ?? '');
}

/**
 * What the host's error means for the user. Errors that are none of the host's pass through: they are ours.
 * Codes: Microsoft Learn, "Error handling with the application-specific JavaScript APIs".
 */
export function toFault(error: unknown): unknown {
  const code = hostCode(error);
  if (error instanceof Fault || code === undefined || OURS.has(code)) return error;
  const message = (error as { message?: unknown }).message;
  return new Fault(FAULT_OF_CODE[code] ?? UNKNOWN, {
    code,
    message: typeof message === 'string' ? message : '',
  });
}

/** Whether the fault is what the host answered, and not about the user's data or wish. */
export const isHostFault = ({ id }: Fault): boolean =>
  id === UNKNOWN || Object.values(FAULT_OF_CODE).includes(id);
