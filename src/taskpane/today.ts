const DAY = 86_400_000;

/** Today's local calendar day as a day number (days since 1970-01-01). */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
}
