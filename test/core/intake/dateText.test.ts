import { isoDate } from '../../../src/core/calendar/days';
import { readDateForm, readDateText } from '../../../src/core/intake/dateText';
import { repairBit } from '../../../src/core/intake/repairList';
import type { RepairKind } from '../../../src/core/intake/repairs';

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

  it.each(
    [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ].map((month, i) => [month, `2024-${String(i + 1).padStart(2, '0')}-12`] as const),
  )('%s may be written whole or by three letters', (month, day) => {
    const short = month.slice(0, 3);
    for (const text of [
      `12 ${month} 2024`,
      `12-${short.toLowerCase()}-24`,
      `${short.toUpperCase()}. 12, 2024`,
    ])
      expect([text, read(text).dayFirst]).toEqual([text, day]);
  });

  it.each([
    'Mon',
    'Tue',
    'Tues',
    'Wed',
    'Wednes',
    'Thu',
    'Thur',
    'Thurs',
    'Thursday',
    'Fri.',
    'Sat',
    'Saturday,',
    'SUNDAY',
  ])('%s before the date is read over', (weekday) => {
    expect(read(`${weekday} 2024-01-05`).dayFirst).toBe('2024-01-05');
  });

  it.each([
    '2024-01-05星期五',
    '2024-01-05(周五)',
    '2024-01-05 礼拜天',
    '2024年1月5日 周五 15:20',
    '2024年1月5',
    '2024年1月5号',
    '24年1月5日',
    '12 January 2024',
    'Jan 12 2024',
    '5 Jan., 2024',
    '5-Jan - 2024',
    '20240105T0830',
    '20240105 083015.250',
    '20240105 0830+08:00',
    '20240105 0830-0500',
    '20240105 2330',
    '2024-01-05 08:26:00,5',
    '2024-01-05 08:26 UTC',
    '2024-01-05 08:26 +0800',
    '2024-01-05 8点整',
    '2024-01-05 8点05分',
    '2024-01-05 晚上8:05',
    '2024-01-05凌晨 1:05',
  ])('%s says itself what is the day', (text) => {
    const { dayFirst, monthFirst, yearFirst } = all(text);
    expect(dayFirst).toBe(text.includes('12') ? '2024-01-12' : '2024-01-05');
    expect([monthFirst, yearFirst]).toEqual([dayFirst, dayFirst]);
  });

  it.each([
    'x2024-01-05',
    '2024-01-05x',
    '12024-01-05',
    '2024-01-055',
    '2024年1月5日x',
    'x2024年1月5日',
    '1年1月5日',
    'on 5-Jan-24',
    '5-Jan-245',
    '123 Jan 2024',
    'the Jan 5, 2024',
    'Jan 5, 20245',
    'Jan 5, 24',
    '1/2/20245',
    '11/2/3/2024',
    '5/1/245',
    '20240105 2530',
    '20240105 083015 x',
    '1 20240105 0830',
    '20240105 083',
    '20240105 0860',
    'Monx 2024-01-05',
    'x Mon 2024-01-05',
  ])('%j with more around it is no date', (text) => {
    expect(all(text)).toEqual({ dayFirst: 'none', monthFirst: 'none', yearFirst: 'none' });
  });
});

describe('how a date text is written', () => {
  const bitsOf = (...kinds: RepairKind[]): number => kinds.reduce((bits, kind) => bits | repairBit(kind), 0);
  it.each<[string, RepairKind[]]>([
    ['2024-01-05', ['dateText']],
    ['2024年1月5日', ['dateText']],
    ['24年1月5日', ['dateText', 'shortYear']],
    ['20240105', ['dateCompact']],
    ['3/4/2024', ['dateOrder']],
    ['3/4/24', ['dateOrder', 'shortYear']],
    ['5-Jan-2024', ['dateText']],
    ['5-Jan-24', ['dateText', 'shortYear']],
    ['Jan 5, 2024', ['dateText']],
    ['2024-01-05 0:00', ['dateText']],
    ['2024-01-05 00:00', ['dateText']],
    ['2024-01-05T00:00:00', ['dateText']],
    ['2024-01-05 00:00:00.000', ['dateText']],
    ['2024-01-05 00:00:00,00', ['dateText']],
    ['2024-01-05 00:00:00Z', ['dateText']],
    ['202401050000', ['dateCompact']],
    ['20240105T000000', ['dateCompact']],
    ['2024-01-05 10:00:00', ['dateText', 'timeOfDay']],
    ['2024-01-05 00:00:01', ['dateText', 'timeOfDay']],
    ['2024-01-05 00:00:00.5', ['dateText', 'timeOfDay']],
    ['202401050001', ['dateCompact', 'timeOfDay']],
  ])('%s: %j', (text, kinds) => {
    expect(readDateForm(text).bits).toBe(bitsOf(...kinds));
  });
});
