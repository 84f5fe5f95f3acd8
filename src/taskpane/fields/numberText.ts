/** What a number may be. */
export interface Room {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** Of "%" the value is the hundredth: 0.2 reads 20. */
  readonly unit?: string;
}

const scaleOf = ({ unit }: Room): number => (unit === '%' ? 100 : 1);

/**
 * A value as it stands in a field: at most twelve digits that count, never in powers of ten.
 * @param decimalSign of the culture that figures are written by
 */
export function numberText(value: number, decimalSign: string, room: Room = {}): string {
  const short = Number((value * scaleOf(room)).toPrecision(12));
  const text = Math.abs(short) < 1e21 && !/e/.test(String(short)) ? String(short) : short.toFixed(10);
  return text.replace('.', decimalSign);
}

/**
 * The value that a text means; NaN of one that is no number. Both decimal signs are taken, whatever the culture: a key pad
 * has one of them only. Signs of thousands are not typed here.
 */
export function numberIn(text: string, room: Room = {}): number {
  const given = text.trim().normalize('NFKC').replace(',', '.');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(given)) return NaN;
  return Number((Number(given) / scaleOf(room)).toFixed(12));
}

export function fits(value: number, { min, max, whole }: Room): boolean {
  if (!Number.isFinite(value) || (whole === true && !Number.isInteger(value))) return false;
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

/** The sentence that says which number a field takes. */
export function roomNote(room: Room): { readonly id: string; readonly values: Record<string, number> } {
  const { min, max, whole } = room;
  const kind = whole === true ? 'field.whole' : 'field.number';
  const [from, upTo] = [min, max].map((limit) => limit !== undefined && Number.isFinite(limit));
  const shown = (limit = 0): number => Number((limit * scaleOf(room)).toPrecision(12));
  const values = { min: shown(min), max: shown(max) };
  if (from === true) return { id: upTo === true ? `${kind}Between` : `${kind}From`, values };
  return { id: upTo === true ? `${kind}UpTo` : kind, values };
}
