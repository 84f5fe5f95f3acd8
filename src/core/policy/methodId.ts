import * as v from 'valibot';
import { name } from './words';

/** Keys of the results beside the methods' own. */
const RESERVED: readonly string[] = ['customer', 'metrics', 'words', 'tier', 'adjustments'];

export const isReserved = (id: string): boolean => RESERVED.includes(id);

/** Whether a method can be called so: it is a key of the results, beside their own. */
export const isMethodId = (id: string): boolean => v.is(name, id) && !isReserved(id);
