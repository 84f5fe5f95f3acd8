import type { DateSystem } from './dateSystem';
import { fromSerial } from './dateSystem';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const token = /\[h+\]|\[m+\]|\[s+\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|"[^"]*"|\\.|./gi;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Writes a serial with a pattern of `y m d h s AM/PM [h]`; null for serials that are no date. */
export function fillDatePattern(serial: number, pattern: string, system: DateSystem): string | null {
  const secondsOfDay = Math.round((serial - Math.floor(serial)) * 86_400_000) / 1000;
  const carry = secondsOfDay >= 86_400 ? 1 : 0;
  const date = fromSerial(serial + carry, system);
  if (!date) return null;
  const { year, month, day } = date;
  const clock = carry === 1 ? 0 : secondsOfDay;
  const tokens = pattern.match(token) ?? [];
  const half = tokens.some((part) => /^(?:AM\/PM|A\/P)$/i.test(part));
  const hour = Math.floor(clock / 3600);
  const minute = Math.floor((clock % 3600) / 60);
  const second = clock % 60;
  const meaning = tokens.map((part) => part.toLowerCase());
  /** `m` means minutes behind hours and before seconds. */
  const isMinute = (at: number): boolean => {
    const near = (step: number): string => {
      for (let i = at + step; i >= 0 && i < meaning.length; i += step) {
        const next = meaning[i] ?? '';
        if (/^[ymdhs[]/.test(next)) return next.replace('[', '').charAt(0);
      }
      return '';
    };
    return near(-1) === 'h' || near(1) === 's';
  };
  const write = (part: string, at: number): string => {
    const lower = part.toLowerCase();
    const length = part.length;
    switch (lower.charAt(0)) {
      case '[': {
        const unit = lower.charAt(1);
        const total = serial * 86_400;
        const size = unit === 'h' ? total / 3600 : unit === 'm' ? total / 60 : total;
        return pad(Math.floor(Number(size.toFixed(6))), length - 2);
      }
      case 'y':
        return length <= 2 ? pad(year % 100, 2) : String(year);
      case 'm':
        if (isMinute(at)) return pad(minute, Math.min(length, 2));
        if (length <= 2) return pad(month, length);
        if (length === 5) return (monthNames[month - 1] ?? '').charAt(0);
        return length === 3 ? (monthNames[month - 1] ?? '').slice(0, 3) : (monthNames[month - 1] ?? '');
      case 'd': {
        if (length <= 2) return pad(day, length);
        const name = dayNames[(Math.floor(serial) + (system === 1904 ? 1462 : 0) + 6) % 7] ?? '';
        return length === 3 ? name.slice(0, 3) : name;
      }
      case 'h':
        return pad(half ? hour % 12 || 12 : hour, Math.min(length, 2));
      case 's': {
        const decimals = part.split('.')[1]?.length ?? 0;
        const digits = part.split('.')[0]?.length ?? 1;
        return decimals === 0
          ? pad(Math.floor(second), digits)
          : second.toFixed(decimals).padStart(digits + 1 + decimals, '0');
      }
      case 'a':
        if (lower === 'am/pm') return hour < 12 ? 'AM' : 'PM';
        if (lower === 'a/p') return hour < 12 ? 'A' : 'P';
        return part;
      case '"':
        return part.slice(1, -1);
      case '\\':
        return part.slice(1);
      default:
        return part;
    }
  };
  return tokens.map(write).join('');
}
