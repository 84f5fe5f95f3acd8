import { isoDate } from '../../../src/core/calendar/days';
import { readDateText } from '../../../src/core/intake/dateText';

const iso = (day: number | undefined): string => (day === undefined ? 'none' : isoDate(day));
const read = (text: string): { dayFirst: string; monthFirst: string } => {
  const { dayFirst, monthFirst } = readDateText(text);
  return { dayFirst: iso(dayFirst), monthFirst: iso(monthFirst) };
};

describe('date text', () => {
  it.each([
    '2024-01-05',
    '2024-1-5',
    '2024/1/5',
    '2024.01.05',
    '20240105',
    '2024年1月5日',
    '2024 年 01 月 05 日',
    '２０２４／０１／０５',
    '2024-01-05 08:26:00',
    '2024-01-05T23:59:59.999Z',
    '2024-01-05T00:30:00+14:00',
    '2024/1/5 8:26 PM',
    '2024年1月5日 下午3:20',
    '2024-01-05 星期五',
    '24-1-5',
    '5-Jan-24',
    '5 January 2024',
    'Jan 5, 2024',
  ])('%s is 5 January 2024, whatever the order and the time zone', (text) => {
    expect(read(text)).toEqual({ dayFirst: '2024-01-05', monthFirst: '2024-01-05' });
  });

  it.each(['3/4/2024', '03.04.2024', '3-4-2024', '3/4/24'])('%s does not say which is the day', (text) => {
    expect(read(text)).toEqual({ dayFirst: '2024-04-03', monthFirst: '2024-03-04' });
  });

  it('a part over 12 leaves one order', () => {
    expect(read('25/12/2023')).toEqual({ dayFirst: '2023-12-25', monthFirst: 'none' });
    expect(read('12/25/2023')).toEqual({ dayFirst: 'none', monthFirst: '2023-12-25' });
  });

  it('two digits of a year stand for 1930 to 2029', () => {
    expect([read('29-1-1').dayFirst, read('30-1-1').dayFirst]).toEqual(['2029-01-01', '1930-01-01']);
  });

  it.each([
    '',
    'soon',
    '2024-13-01',
    '2023-02-29',
    '2024/1',
    '2024-1/5',
    '123',
    '99/99/2024',
    '5-Xyz-24',
    '31.04.2024',
  ])('%j is no date', (text) => expect(read(text)).toEqual({ dayFirst: 'none', monthFirst: 'none' }));
});
