import type { Plan } from './plan';
import type { Sales } from './sales';

/** Days on which rows are due and were paid, by column, as the roles are mapped. */
export function paymentDays(
  { payment }: Plan,
  days: ReadonlyMap<number, Int32Array>,
): Pick<Sales, 'dueDay' | 'paidDay'> {
  const due = days.get(payment.get('dueDate') ?? -1);
  const paid = days.get(payment.get('paidDate') ?? -1);
  return { ...(due && { dueDay: due }), ...(paid && { paidDay: paid }) };
}
