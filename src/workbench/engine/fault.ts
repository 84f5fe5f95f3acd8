/** Error codes that the host answers with; the names are those of Excel.ErrorCodes in Microsoft's reference. */
export type FaultCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConflictingOperation'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

/**
 * Messages as Microsoft documents them (office-js-docs-pr, docs/testing/application-specific-api-error-handling.md),
 * so that whoever shows `error.message` shows here what it would show in the real thing.
 */
const documented: Record<FaultCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. See the 'Excel JavaScript API requirement sets' article for more information.",
  ConflictingOperation: 'A conflicting operation is already in progress. Try again later.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    'Cannot complete the operation. A table cannot overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.',
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

/** What the engine throws when it refuses; the protocol turns it into the error object of the response. */
export class WorkbookFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string = documented[code],
  ) {
    super(message);
  }
}
