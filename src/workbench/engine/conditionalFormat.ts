import type { Reference } from './reference';

/** Names of Excel.ConditionalFormatType. */
export type RuleType =
  | 'Custom'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText'
  | 'CellValue';

export interface RuleFormat {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
}

/** A plain JSON object as it crosses the wire. */
export type Json = Readonly<Record<string, unknown>>;

/** A live rule on one or more areas; what `rule` and `settings` hold depends on the type, in the API's own shapes. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: RuleType;
  references: Reference[];
  stopIfTrue: boolean;
  readonly format: RuleFormat;
  /** CellValue: formula1, formula2, operator · ContainsText: operator, text · Custom: formula · TopBottom: rank, type. */
  rule: Json;
  /** DataBar, ColorScale, IconSet: their properties by wire name. */
  readonly settings: Map<string, unknown>;
}
