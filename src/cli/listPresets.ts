import { presetHeaders, presets } from '../core';
import type { Words } from '../words';

/** Where the samples stand, from the project's folder. */
const SAMPLES = 'assets/presets';

/** A line per preset: its name, when to use it, the headers it reads, and the sample that it grades. */
export const listPresets = (words: Words): string =>
  presets
    .map((preset) => {
      const { id, sample } = preset;
      const { sheet, list } = presetHeaders(preset, words.language);
      // As presets themselves: Chinese, or English in all other languages.
      const file = (name: string): string =>
        `${SAMPLES}/${name}-${words.language === 'zh' ? 'zh' : 'en'}.csv`;
      const values = {
        id,
        name: words.t(`preset.${id}.name`),
        when: words.t(`preset.${id}.when`),
        columns: sheet.join(', '),
      };
      if (list.length === 0) return `${words.t('cli.preset', { ...values, sample: file(sample) })}\n`;
      const both = `${file(sample)} --list ${file(`${sample}-list`)}`;
      return `${words.t('cli.presetList', { ...values, list: list.join(', '), sample: both })}\n`;
    })
    .join('');
