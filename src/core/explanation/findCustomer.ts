import type { Grading } from '../grading/grading';
import { aliasesOf } from '../intake/aliases';
import { foldedText } from '../intake/plainText';
import type { SourcePolicy } from '../policy/sourceSchema';

/**
 * Index into `grading.customers` of the customer that a name means, as a cell with it would: without regard to case, width
 * and spaces, and by the policy's aliases. Undefined when the run has no such customer.
 */
export function findCustomer({ customers }: Grading, source: SourcePolicy, name: string): number | undefined {
  const folded = foldedText(name);
  const index = customers.key.indexOf(aliasesOf(source).get(folded) ?? folded);
  return index < 0 ? undefined : index;
}
