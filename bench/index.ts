import { availableParallelism, cpus } from 'node:os';
import { benchDuplicates } from './duplicates';
import { benchGrade } from './grade';
import { benchGrowth } from './growth';
import { benchIntake } from './intake';

const rows = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const customers = Math.max(1, Math.round(rows / 20));
const PARTS: Readonly<Record<string, () => void>> = {
  intake: () => benchIntake(rows, customers),
  grade: () => benchGrade(rows, customers),
  duplicates: () => benchDuplicates(customers),
  growth: () => benchGrowth(rows, customers),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0)
  console.log(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}.`,
);
console.log('Medians; only ratios within one run mean anything.');
for (const [part, run] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(part)) run();
}
