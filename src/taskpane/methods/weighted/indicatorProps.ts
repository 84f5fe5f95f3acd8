import type { WeightedResult } from '../../../core';
import type { EditorProps } from '../editor';

/** What the controls of one indicator are given. */
export interface IndicatorProps extends EditorProps<'weighted'> {
  readonly index: number;
  /** What the shown run found; null while another is graded. */
  readonly result: WeightedResult | null;
}
