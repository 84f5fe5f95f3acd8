import { presetSamples } from '../../../scripts/sample/presets';
import type { SampleLanguage } from '../../../scripts/sample/presets';
import type { Rows, Sample } from '../../../scripts/sample/presets/sheet';
import { grade, headerNames, presetPolicy, presets, proposeSource, Reading } from '../../../src/core';
import type { Grading, Preset } from '../../../src/core';
import { shapeOf } from '../gradeRows';

const SAMPLES = { zh: presetSamples('zh'), en: presetSamples('en') };

export const presetOf = (id: string): Preset => {
  const found = presets.find((preset) => preset.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};

export const sampleOf = ({ id, sample }: Preset, language: SampleLanguage = 'zh'): Sample => {
  const found = SAMPLES[language].get(sample);
  if (!found) throw new Error(`no sample for ${id}`);
  return found;
};

/** Grades sheets as they stand, as the command line does: roles are proposed, nothing is mapped by hand. */
export function gradeAsIs(
  id: string,
  { sheet, list }: { readonly sheet: Rows; readonly list?: Rows | undefined },
  language: SampleLanguage = 'zh',
): Grading {
  const [headers = [], ...rows] = sheet;
  const policy = presetPolicy(id, language, headers);
  const told = { untyped: true } as const;
  const shape = shapeOf(headerNames([headers], 0), told);
  const reading = new Reading(policy.source, shape, proposeSource(shape.headers, rows.slice(0, 200)));
  const add = (of: Rows): void =>
    reading.add({
      offset: 0,
      columns: reading.plan.columns.map((column) => of.slice(1).map((row) => row[column] ?? '')),
    });
  add(sheet);
  if (list) {
    const listShape = shapeOf(headerNames([list[0] ?? []], 0), { ...told, sheet: 'List' });
    reading.openList(listShape, proposeSource(listShape.headers, list.slice(1, 201)));
    add(list);
  }
  return grade(reading.sales, policy);
}

/** Final tier → customers in it; the unknown tier's name where there are any. */
export function finalSizes({ finalTiers: { names, tierOf }, unknown }: Grading): Record<string, number> {
  const sizes = Object.fromEntries(names.map((name) => [name, 0]));
  for (const tier of tierOf) {
    const name = names[tier] ?? unknown;
    sizes[name] = (sizes[name] ?? 0) + 1;
  }
  return sizes;
}

/** Customer → final tier, rules applied. */
export const finalTiersOf = ({
  customers,
  finalTiers: { names, tierOf },
  unknown,
}: Grading): Record<string, string> =>
  Object.fromEntries(customers.name.map((name, i) => [name, names[tierOf[i] ?? -1] ?? unknown]));
