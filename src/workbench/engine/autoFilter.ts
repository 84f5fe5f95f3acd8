import type { Reference } from './reference';

/** Criteria as the API gives them (Excel.FilterCriteria), kept as they came. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** A filter over an area with a header row; `criteria` by column within the area. */
export interface AutoFilter {
  readonly reference: Reference;
  readonly criteria: Map<number, FilterCriteria>;
}
