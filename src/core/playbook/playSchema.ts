import * as v from 'valibot';
import { closed } from '../policy/closed';
import { text } from '../policy/words';

const words = v.exactOptional(v.pipe(v.string(), v.maxLength(1000)));

/** What is done for the customers of one final tier. */
export const playSchema = closed({
  tier: text,
  /** Service level. */
  service: words,
  /** Days from the last contact or purchase, or from the analysis date without any, to the next contact. */
  contactEvery: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660))),
  /** Who looks after them, where the data does not tell. */
  owner: words,
  offer: words,
  /** Risk control. */
  risk: words,
  /** Hours of work that a customer is given, per month. */
  hours: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(744))),
  /** The tier to bring them to; the next better one without it. */
  target: v.exactOptional(text),
});

export type Play = v.InferOutput<typeof playSchema>;
