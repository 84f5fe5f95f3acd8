import { dateReadings, sampleText } from '../../src/app';

describe('dateReadings(text)', () => {
  it('gives what the text is under each order that reads it', () => {
    expect(dateReadings('3/4/2024')).toEqual([
      { order: 'dayFirst', iso: '2024-04-03' },
      { order: 'monthFirst', iso: '2024-03-04' },
    ]);
    expect(dateReadings('25.1.12')).toEqual([
      { order: 'dayFirst', iso: '2012-01-25' },
      { order: 'yearFirst', iso: '2025-01-12' },
    ]);
    expect(dateReadings('unknown')).toEqual([]);
  });
});

describe('sampleText(cell, dates)', () => {
  it('shows serials as days in columns of dates only', () => {
    // 45296 is 2024-01-05 in the 1900 system, 1 462 days later in the 1904 system.
    expect(sampleText(45_296.75, 1900)).toBe('2024-01-05');
    expect(sampleText(45_296, 1904)).toBe('2028-01-06');
    expect(sampleText(45_296)).toBe('45296');
  });

  it('leaves text as it is, and errors and nothing empty', () => {
    expect(sampleText(' 5-Jan-24 ', 1900)).toBe('5-Jan-24');
    expect(sampleText({ error: '#N/A' })).toBe('');
    expect(sampleText(undefined, 1900)).toBe('');
  });
});
