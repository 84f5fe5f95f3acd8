import { WorkbookFault } from '../engine';

/** A fault with the place where Excel reports it: class and member, as in `Range.values`. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
  }
}

/** `GetRange` of `Worksheet` → `Worksheet.getRange`. */
export const locationOf = (className: string, member: string): string =>
  `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;

/** Runs a member and gives its faults their place. A fault that is none of Excel's is an error of the workbench itself. */
export function located<T>(className: string, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof WorkbookFault)
      throw new Refusal(error.code, error.message, locationOf(className, member));
    throw error;
  }
}
