import { note } from '../fault';
import type { Note } from '../fault';
import type { Grading } from '../grading/grading';
import { answerOf } from '../intake/consentAnswers';

export interface Consent {
  /**
   * Per customer whether they may be addressed: an empty answer is a no, and so is one that is not understood. null = no
   * column asks them.
   */
  readonly given: readonly boolean[] | null;
  readonly warnings: readonly Note[];
}

/** Who agreed to marketing, by the words of the role `consent`. */
export function consentOf({ customers, columns }: Pick<Grading, 'customers' | 'columns'>): Consent {
  const column = customers.words['consent'];
  if (!column) return { given: null, warnings: [note('playbook.noConsent')] };
  const { codes, labels } = column;
  const said = labels.map(answerOf);
  const strange = labels.find((_, code) => said[code] === undefined && codes.includes(code));
  const count = codes.reduce((n, code) => (code >= 0 && said[code] === undefined ? n + 1 : n), 0);
  return {
    given: Array.from(codes, (code) => said[code] ?? false),
    warnings:
      strange === undefined
        ? []
        : [note('playbook.strangeConsent', { column: columns.consent ?? '', text: strange, count })],
  };
}
