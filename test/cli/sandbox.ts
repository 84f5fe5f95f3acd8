import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analyses } from '../../src/cli/analyses';
import { run } from '../../src/cli/run';
import type { Outcome } from '../../src/cli/run';
import type { GradingDocument } from '../../src/core';

/** A folder of files for the tests of one file, and the command run on them. */
export interface Sandbox {
  /** Writes a file and gives its path. */
  readonly file: (name: string, content: string | object) => string;
  readonly path: (name: string) => string;
  readonly grade: (...words: string[]) => Outcome;
  /** The document of a run that must succeed. */
  readonly graded: (...words: string[]) => GradingDocument & Analyses;
  /** What a run says that must fail. */
  readonly refused: (...words: string[]) => string;
}

export function sandbox(): Sandbox {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'grade-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  const grade = (...words: string[]): Outcome => run(words, 0);
  return {
    path,
    grade,
    file: (name, content) => {
      writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
      return path(name);
    },
    graded: (...words) => {
      const { code, stdout, stderr } = grade(...words);
      expect([code, stderr]).toEqual([0, '']);
      return JSON.parse(stdout) as GradingDocument & Analyses;
    },
    refused: (...words) => {
      const { code, stdout, stderr } = grade(...words);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      return stderr;
    },
  };
}
