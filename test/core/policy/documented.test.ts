import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METRICS, parsePolicy } from '../../../src/core';
import { policySchema } from '../../../src/core/policy/schema';

const PAGE = readFileSync(join(__dirname, '../../../docs/policy.md'), 'utf8');

/** Inputs that lead a choosing schema (`lazy`) into each of its branches. */
const PROBES = ['x', {}, { difference: 0 }, { from: 0 }, { cells: 0 }, { ranges: 0 }, { limits: 0 }];

/** Every key and every fixed word of a valibot schema, down all its branches. */
function wordsOf(schema: unknown, seen: Set<unknown>, words: Set<string>): Set<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return words;
  seen.add(schema);
  const node = schema as Record<string, unknown>;
  if (node['type'] === 'strict_object')
    Object.keys(node['entries'] as object).forEach((key) => words.add(key));
  if (node['type'] === 'picklist') (node['options'] as unknown[]).forEach((word) => words.add(String(word)));
  if (node['type'] === 'literal') words.add(String(node['literal']));
  const parts = ['entries', 'options', 'items', 'pipe'].flatMap((key): unknown[] =>
    Object.values(node[key] ?? {}),
  );
  const branches =
    node['type'] === 'lazy'
      ? PROBES.map((probe) => (node['getter'] as (input: unknown) => unknown)(probe))
      : [];
  for (const part of [...parts, ...branches, node['wrapped'], node['item'], node['value']])
    wordsOf(part, seen, words);
  return words;
}

describe('docs/policy.md', () => {
  it('names every key and every word that the schema knows', () => {
    const words = [...wordsOf(policySchema, new Set(), new Set())];
    expect(words).toEqual(
      expect.arrayContaining([
        'nps',
        'reasons',
        'range',
        'cells',
        'target',
        'difference',
        'lastMonths',
        'to',
        'months',
        'medianValue',
      ]),
    );
    const shown = (word: string): boolean => PAGE.includes(`\`${word}\``) || PAGE.includes(`"${word}"`);
    expect(words.filter((word) => !shown(word) && Number.isNaN(Number(word)))).toEqual([]);
  });

  it('names every metric', () => {
    expect(Object.keys(METRICS).filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([]);
  });

  const examples = [...PAGE.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  it.each(examples)('has only examples that parse: %s', (text) => {
    expect(() => parsePolicy(JSON.parse(text))).not.toThrow();
  });
});
