/** Rounds half away from zero at `digits` decimals, on the decimal digits that Excel shows (15 significant). */
export function roundDecimal(size: number, digits: number): string {
  const exact = Number(size.toPrecision(15));
  const [mantissa = '', exponent] = exact.toExponential().split('e');
  const shifted = Math.round(Number(`${mantissa}e${String(Number(exponent) + digits)}`));
  if (!Number.isSafeInteger(shifted)) return exact.toFixed(Math.min(digits, 100));
  const text = String(shifted).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const group = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** Puts the digits of a non-negative number into a pattern of `0 # ? , . % E+00` and literals. */
export function fillNumberPattern(
  size: number,
  pattern: string,
  marks: { decimal: string; thousands: string },
): string {
  const slots = /[0#?](?:[0#?,.]*[0#?.])?(?:,*)(?:[eE][+-]0+)?/.exec(pattern);
  if (!slots) return pattern;
  const [body] = slots;
  const [, mantissa = '', scale = '', exponent] = /^(.*?[0#?.])(,*)([eE][+-]0+)?$/.exec(body) ?? ['', body];
  const percents = (pattern.match(/%/g) ?? []).length;
  let scaled = size * 100 ** percents;
  if (scale) scaled /= 1000 ** scale.length;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const grouped = whole.includes(',');
  const wholeSlots = whole.replaceAll(',', '');
  let power = 0;
  if (exponent !== undefined && scaled !== 0) {
    power = Math.floor(Math.log10(scaled));
    scaled /= 10 ** power;
    if (Number(roundDecimal(scaled, fraction.length)) >= 10) {
      scaled /= 10;
      power += 1;
    }
  }
  const [integer = '0', rest = ''] = roundDecimal(scaled, fraction.length).split('.');
  const least = (wholeSlots.match(/0/g) ?? []).length;
  const digits = (integer === '0' ? '' : integer).padStart(least, '0');
  let decimals = rest;
  while (decimals !== '' && fraction[decimals.length - 1] === '#' && decimals.endsWith('0'))
    decimals = decimals.slice(0, -1);
  const point = mantissa.includes('.') ? marks.decimal + decimals : '';
  const tail =
    exponent === undefined
      ? ''
      : `E${power < 0 ? '-' : exponent.includes('+') ? '+' : ''}${String(Math.abs(power)).padStart(exponent.length - 2, '0')}`;
  const filled = (grouped ? group(digits, marks.thousands) : digits) + point + tail;
  return pattern.slice(0, slots.index) + filled + pattern.slice(slots.index + body.length);
}

/** The General format: up to 11 characters, scientific beyond. */
export function generalText(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  const scientific = (): string => {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${String(Number(mantissa))}E${sign}${exponent.slice(1).padStart(2, '0')}`;
  };
  let text: string;
  if (size >= 1e11 || size < 1e-9) text = scientific();
  else {
    const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
    const places = Math.max(0, Math.min(10 - wholeDigits, 9));
    text = String(Number(roundDecimal(size, places)) * Math.sign(value));
    if (text.includes('e')) text = (Number(roundDecimal(size, places)) * Math.sign(value)).toFixed(places);
  }
  return text.replace('.', decimal);
}
