import type { Area } from './area';
import type { Sheet } from './sheet';

/** What is selected: one or several areas with the active cell in the first or last of them, or a chart. */
export type Selection =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly areas: readonly Area[];
      readonly active: { readonly row: number; readonly column: number };
    }
  | { readonly kind: 'chart'; readonly sheet: Sheet; readonly name: string; readonly id?: string };
