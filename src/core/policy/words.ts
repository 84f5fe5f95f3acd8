import * as v from 'valibot';
import { dayOfIso } from '../calendar/days';

/** Small schemas that several parts of the policy share. */

/** A column's header, a tier's name: any text but the empty one. */
export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));

/** A name that becomes a key of the results: begins with a letter. */
export const name = v.pipe(v.string(), v.maxLength(64), v.regex(/^\p{L}[\p{L}\p{N} _.-]*$/u));

export const number = v.pipe(v.number(), v.finite());

/** A day written as "2024-01-05". */
export const isoDay = v.pipe(
  v.string(),
  v.check((value) => dayOfIso(value) !== undefined),
);

/** A part of the whole, above 0 and at most 1. */
export const fraction = v.pipe(number, v.gtValue(0), v.maxValue(1));

/** Two to nine tiers, best first. */
export const tierNames = v.pipe(v.array(text), v.minLength(2), v.maxLength(9));
