/** Whether more of a thing is better (benefit) or less of it (cost). */
export type Side = 'benefit' | 'cost';
