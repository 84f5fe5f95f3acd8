import { isoDate } from '../../../src/core/calendar/days';
import { readDateText } from '../../../src/core/intake/dateText';

const iso = (day: number | undefined): string => (day === undefined ? 'none' : isoDate(day));
const all = (text: string): { dayFirst: string; monthFirst: string; yearFirst: string } => {
  const { dayFirst, monthFirst, yearFirst } = readDateText(text);
  return { dayFirst: iso(dayFirst), monthFirst: iso(monthFirst), yearFirst: iso(yearFirst) };
};
const read = (text: string): { dayFirst: string; monthFirst: string } => {
  const { dayFirst, monthFirst } = all(text);
  return { dayFirst, monthFirst };
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
    '5-Jan-24',
    '5 January 2024',
    'Jan 5, 2024',
    '2024/1/5 下午 3:20',
    '2024年1月5日 上午 9:05',
    '2024-01-05 上午 10:11:12',
    '2024年1月5日15:20',
    '2024年1月5日15时',
    '2024年1月5日 下午3点',
    '2024年1月5日15时20分30秒',
    '2024-01-05 3:20 p.m.',
    '2024/1/5 3:20:15 下午',
    '2024-01-05 24:00',
    '20240105101112',
    '202401051011',
    '20240105 151010',
    '20240105T151010Z',
    'Fri, 5 Jan 2024',
    'Friday 5 January 2024',
    'January 5th, 2024',
    '5th January 2024',
    '5/Jan/2024',
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
    expect([all('29-1-1').yearFirst, all('30-1-1').yearFirst]).toEqual(['2029-01-01', '1930-01-01']);
  });

  it.each(['24/01/05', '24-01-05', '24.01.05'])(
    '%s, with a year of two digits, reads by its order',
    (text) => {
      // the month cannot stand first: 24
      expect(all(text)).toEqual({ dayFirst: '2005-01-24', monthFirst: 'none', yearFirst: '2024-01-05' });
    },
  );

  it('31-12-23 is 2023 with the day first, 1931 with the year first', () => {
    expect(all('31-12-23')).toEqual({ dayFirst: '2023-12-31', monthFirst: 'none', yearFirst: '1931-12-23' });
  });

  it('a year has two digits or four: 24-1-5 is year-first, 5/1/24 is not', () => {
    expect(all('24-1-5')).toEqual({ dayFirst: 'none', monthFirst: 'none', yearFirst: '2024-01-05' });
    expect(all('5/1/24')).toEqual({ dayFirst: '2024-01-05', monthFirst: '2024-05-01', yearFirst: 'none' });
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
    '2024-01-05 99:99',
    '2024-01-05 25:00',
    '2024-01-05 12:60',
    '20240105996060',
    '2024010512',
    '5th/1/2024',
  ])('%j is no date', (text) => expect(read(text)).toEqual({ dayFirst: 'none', monthFirst: 'none' }));
});
