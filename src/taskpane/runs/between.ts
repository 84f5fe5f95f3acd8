import type { Since } from '../../app';

/** Two runs that were chosen, by their moments; `since` is null where a record is damaged or gone. */
export interface Between {
  readonly from: string;
  readonly to: string;
  readonly since: Since | null;
}
