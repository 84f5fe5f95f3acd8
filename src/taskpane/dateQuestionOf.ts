import type { Note } from '../core';

/** Whether a fault is one that the user can answer: how day, month and year are ordered in a column. */
export const isDateQuestion = ({ id }: Note): boolean =>
  id === 'source.dateOrder' || id === 'source.mixedDateOrder';
