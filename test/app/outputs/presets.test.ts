import { outputSheets } from '../../../src/app/outputs/outputSheets';
import { parsePolicy, presetDocument, presets, recordOf } from '../../../src/core';
import { createWords } from '../../../src/words';
import { en } from '../../../src/words/en';
import { gradeAsIs, presetOf, sampleOf } from '../../core/presets/gradeSample';

const WHOLE = ['customers', 'report', 'method'] as const;
/** What stands where a sentence should: the id of a message. */
const isMessageId = (text: unknown): boolean => typeof text === 'string' && IDS.has(text);
const IDS = new Set(Object.keys(en).map((id) => id.replace(/_(one|other)$/, '')));
/** Ids with the first part of one, but unknown. */
const ID_LIKE =
  /^(audit|report|run|customers|why|playbook|rfm|cut|grid|weighted|normalise|fate|repair)\.[A-Za-z]/;

describe.each(['en', 'zh'] as const)('the sheets of every preset in %s', (language) => {
  it.each(presets.map(({ id }) => id))('%s: in words, each cell as Excel takes it', async (id) => {
    const document = {
      ...presetDocument(id, language),
      output: { sheets: [...WHOLE], lists: [{ name: 'calls' }] },
    };
    const policy = parsePolicy(document);
    const grading = gradeAsIs(id, sampleOf(presetOf(id), language), language);
    const record = recordOf(grading, '2024-07-01T09:30:00', policy.name, '');
    const sheets = await outputSheets(
      {
        grading,
        policy,
        document,
        source: { sheet: 'S', address: 'S!A1', rowCount: 1 },
        words: createWords(language),
        record,
        earlier: record,
      },
      () => Promise.resolve([]),
      () => Promise.resolve(),
    );
    expect(sheets.map((sheet) => sheet.id)).toEqual(['customers', 'list.calls', 'report', 'method']);
    const texts: string[] = [];
    for (const sheet of sheets) {
      const cells =
        sheet.kind === 'table'
          ? [...sheet.lines, ...sheet.columns.flatMap((column) => [column.header, ...column.cells])]
          : sheet.blocks.flatMap((block) => [block.heading, ...block.headers, ...block.rows.flat()]);
      for (const cell of cells) {
        if (typeof cell === 'string') texts.push(cell);
        else expect(Number.isFinite(cell)).toBe(true);
      }
      if (sheet.kind === 'table') {
        const rows = sheet.columns[0]?.cells.length;
        const own = sheet.columns.filter(({ by }) => by === 'program');
        expect(own.filter(({ cells: column }) => column.length !== rows)).toEqual([]);
        expect(new Set(sheet.columns.map((column) => column.id)).size).toBe(sheet.columns.length);
        expect(own.find((column) => column.id === 'why')?.cells.every((why) => why !== '') ?? true).toBe(
          true,
        );
      } else {
        expect(new Set(sheet.blocks.map((block) => block.id)).size).toBe(sheet.blocks.length);
        const known = new Set(sheet.blocks.map((block) => block.id));
        expect(sheet.charts.filter(({ block }) => !known.has(block))).toEqual([]);
      }
    }
    expect(texts.filter((text) => (isMessageId(text) && text.includes('.')) || ID_LIKE.test(text))).toEqual(
      [],
    );
    expect(texts.filter((text) => text.includes('{{') || text.includes('undefined'))).toEqual([]);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  });
});
