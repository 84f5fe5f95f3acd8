import { keptRuns } from '../../../src/core';

const runs = (...at: readonly string[]): { at: string }[] => at.map((one) => ({ at: one }));
const kept = (...at: readonly string[]): string[] => keptRuns(runs(...at)).map((run) => run.at);

describe('of runs are kept, when one more is made,', () => {
  it('the last of each day, and the last of all', () => {
    expect(
      kept(
        '2024-06-01T09:00',
        '2024-06-01T18:00',
        '2024-06-02T09:00',
        '2024-07-01T09:00',
        '2024-07-01T09:05',
      ),
    ).toEqual(['2024-06-01T18:00', '2024-06-02T09:00', '2024-07-01T09:05']);
    expect(kept()).toEqual([]);
  });

  it('the newest 23, so that they are 24 with the new one', () => {
    const days = Array.from({ length: 30 }, (_, i) => `2024-06-${String(i + 1).padStart(2, '0')}T09:00`);
    // the 8th to the 30th
    expect(kept(...days)).toHaveLength(23);
    expect(kept(...days)[0]).toBe('2024-06-08T09:00');
    expect(kept(...days).at(-1)).toBe('2024-06-30T09:00');
  });
});
