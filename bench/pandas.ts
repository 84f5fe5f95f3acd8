import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../src/core';
import { csvText } from '../scripts/sample/csvText';
import { timesOf } from './measure';
import type { Times } from './measure';
import { HEADERS } from './messyRows';

const PYTHONS = ['python3', '/usr/bin/python3'];

/** The first Python that has pandas, with its version. */
function pythonWithPandas(): { python: string; version: string } | undefined {
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, ['-c', 'import pandas; print(pandas.__version__)'], {
      encoding: 'utf8',
    });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return undefined;
}

const TIMED = `
import sys, time, pandas
for run in range(4):
    started = time.perf_counter()
    pandas.read_csv(sys.argv[1])
    if run > 0:
        print((time.perf_counter() - started) * 1000)
`;

/** Times pandas on the same rows as a .csv on disk; why not, where it cannot be done. */
export function pandasReadsCsv(blocks: readonly string[]): { version: string; times: Times } | string {
  const found = pythonWithPandas();
  if (!found) return 'python3-pandas is not installed';
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'rows.csv');
    writeFileSync(file, csvText([HEADERS]));
    for (const block of blocks) {
      const rows = JSON.parse(block) as Cell[][];
      // The byte order mark stands at the beginning of the file only.
      const text = csvText(rows.map((row) => row.map(String))).slice(1);
      writeFileSync(file, text, { flag: 'a' });
    }
    const { status, stdout, stderr } = spawnSync(found.python, ['-c', TIMED, file], { encoding: 'utf8' });
    if (status !== 0) return `it failed: ${stderr.trim().split('\n').at(-1) ?? ''}`;
    return { version: found.version, times: timesOf(stdout.trim().split('\n').map(Number)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
