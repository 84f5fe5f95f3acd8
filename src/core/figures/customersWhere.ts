import type { Grading } from '../grading/grading';

/** The customers behind a mark of a chart, best first: indexes into `grading.customers`. */
export const customersWhere = (
  { order }: Pick<Grading, 'order'>,
  test: (customer: number) => boolean,
): number[] => Array.from(order).filter(test);
