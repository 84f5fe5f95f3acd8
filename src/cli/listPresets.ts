import { presets } from '../core';
import type { Words } from '../words';

/** Where the samples stand, from the project's folder. */
const SAMPLES = 'assets/presets';

/** A line per preset: its name, when to use it, the headers it reads, and the sample that it grades. */
export const listPresets = (words: Words): string =>
  presets
    .map(({ id, columns, list, sample }) => {
      const values = {
        id,
        name: words.t(`preset.${id}.name`),
        when: words.t(`preset.${id}.when`),
        columns: columns.join(', '),
      };
      const sheet = `${SAMPLES}/${sample}.csv`;
      if (!list) return `${words.t('cli.preset', { ...values, sample: sheet })}\n`;
      const both = `${sheet} --list ${SAMPLES}/${sample}-list.csv`;
      return `${words.t('cli.presetList', { ...values, list: list.join(', '), sample: both })}\n`;
    })
    .join('');
