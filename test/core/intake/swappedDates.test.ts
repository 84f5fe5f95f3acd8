import type { Cell, DateOrder, Note } from '../../../src/core';
import { abc, documentOf, faultOf } from '../gradeRows';

const warned = (cells: readonly Cell[], dateOrder?: DateOrder): readonly Note[] => {
  const sheet = [['customer', 'date', 'amount'], ...cells.map((cell): Cell[] => ['a', cell, 1])];
  return documentOf(sheet, abc(), dateOrder === undefined ? {} : { dateOrder }).warnings.filter(
    ({ id }) => id === 'intake.swappedDates',
  );
};
// 45607 is 2024-11-11, 45637 is 2024-12-11, 45355 is 2024-03-04, 45651 is 2024-12-25
const [NOV_11, DEC_11, MARCH_4, DEC_25] = [45_607, 45_637, 45_355, 45_651];

describe('real dates beside texts that the application could not read', () => {
  it('may have day and month swapped: 12/11 and 4/3 became dates, 25/12 stayed text', () => {
    expect(warned([DEC_11, '25/12/2024', MARCH_4, '13/11/2024'], 'monthFirst')).toEqual([
      {
        id: 'intake.swappedDates',
        values: { column: 'date', count: 2, cell: 'B2', text: '25/12/2024', textCell: 'B3' },
      },
    ]);
    expect(warned(['12/25/2024', DEC_11], 'dayFirst')).toHaveLength(1);
    // the application does not say its order
    expect(warned([DEC_11, '25/12/2024'])).toHaveLength(1);
  });

  it.each<[string, readonly Cell[], DateOrder | undefined]>([
    ['the texts stand in the application’s own order', [DEC_11, '25/12/2024'], 'dayFirst'],
    [
      'a text has a day up to 12: it would have become a date',
      [DEC_11, '25/12/2024', '3/4/2024'],
      'monthFirst',
    ],
    ['the dates have days over 12', [DEC_25, '25/12/2024'], 'monthFirst'],
    ['day and month are the same', [NOV_11, '25/12/2024'], 'monthFirst'],
    ['the texts are ISO', [DEC_11, '2024-12-25'], 'monthFirst'],
    ['there are no texts', [DEC_11, MARCH_4], 'monthFirst'],
    ['there are no real dates', ['25/12/2024', '13/11/2024'], 'monthFirst'],
  ])('are not warned of where %s', (_, cells, culture) => {
    expect(warned(cells, culture)).toEqual([]);
  });
});

it('texts that contradict each other are a question, whatever the culture; the policy answers it', () => {
  const sheet = [
    ['customer', 'date', 'amount'],
    ['a', '25/12/2024', 1],
    ['a', '12/25/2024', 1],
    ['a', '05/06/2024', 1],
  ];
  expect(faultOf(() => documentOf(sheet, abc(), { dateOrder: 'monthFirst' }))).toMatchObject({
    id: 'source.mixedDateOrder',
    values: { column: 'date' },
  });
  const { rows } = documentOf(sheet, abc({}, { dateOrder: 'dayFirst' }));
  expect(rows.fates).toMatchObject({ used: 2, badDate: 1 });
});
