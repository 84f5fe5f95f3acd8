import type { Grading, PolicyDocument } from '../core';
import { freeze, isoDate, parsePolicy } from '../core';

/** The methods with the limits that a grading by the document found, to be kept from now on. @param day of the freezing */
export function frozenPart(
  document: unknown,
  grading: Grading,
  day: number,
): NonNullable<PolicyDocument['frozen']> {
  const { methods } = freeze(parsePolicy(document), grading);
  // As data: a parsed method is a method as it is written, with every default said.
  return JSON.parse(JSON.stringify({ at: isoDate(day), methods })) as NonNullable<PolicyDocument['frozen']>;
}
