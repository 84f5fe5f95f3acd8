import { NothingAnswered } from './inBlocks';

/** Number formats of a column's cells: one where all have the same, as mostly. */
export function formatsOf(loaded: readonly unknown[][] | null | undefined): string | readonly string[] {
  if (!loaded) throw new NothingAnswered();
  const formats = loaded.map((row) => String(row[0]));
  const [first = 'General'] = formats;
  return formats.every((format) => format === first) ? first : formats;
}
