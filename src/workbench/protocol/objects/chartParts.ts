import { WorkbookFault } from '../../engine';
import type { Chart } from '../../engine/state';
import { changeChart, placeOf } from '../../engine/state';
import type { Arguments, Property, Session } from '../members';

export const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new WorkbookFault('InvalidArgument');
  return value;
};

export const finite = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new WorkbookFault('InvalidArgument');
  return value;
};

/** The cells of a range that is given as an argument. */
export function cellsAt(args: Arguments, at: number, session: Session) {
  const reference = session.targetOf('Range', args.object(at));
  return { sheet: reference.sheet, area: placeOf(reference) };
}

/** A chart that is still there. */
export function alive(chart: Chart): Chart {
  if (chart.deleted) throw new WorkbookFault('ItemNotFound');
  return chart;
}

/** A property of a part of a chart, kept under a key of that part once `accept` took the value. */
export function kept<T, P, K extends keyof P>(
  chartOf: (target: T) => Chart,
  partOf: (target: T) => P,
  key: K,
  accept: (value: unknown) => P[K],
): Property<T> {
  return {
    get: (target) => {
      alive(chartOf(target));
      return partOf(target)[key];
    },
    set: (target, value, { book }) => {
      const accepted = accept(value);
      changeChart(book, chartOf(target), () => {
        partOf(target)[key] = accepted;
      });
    },
  };
}
