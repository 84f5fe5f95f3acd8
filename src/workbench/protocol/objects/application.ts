import { WorkbookFault } from '../../engine';
import type { Book, CellValue } from '../../engine/state';
import { plainValue, toSerial } from '../../engine/state';
import type { Members } from '../members';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const application: Members<Book> = {
  name: 'Application',
  since: {
    CultureInfo: '1.11',
    DecimalSeparator: '1.11',
    ThousandsSeparator: '1.11',
    UseSystemSeparators: '1.11',
  },
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, value) => {
        const mode = modes.find((name) => name === value);
        if (!mode) throw new WorkbookFault('InvalidArgument');
        book.calculationMode = mode;
      },
    },
    DecimalSeparator: { get: ({ options }) => options.culture.decimalSeparator },
    ThousandsSeparator: { get: ({ options }) => options.culture.thousandsSeparator },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (book, session) => session.wrap('CultureInfo', book) },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtime: Members<Book> = {
  name: 'Runtime',
  level: '1.5',
  properties: {
    EnableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (book, value) => {
        if (typeof value !== 'boolean') throw new WorkbookFault('InvalidArgument');
        book.enableEvents = value;
      },
    },
  },
};

export const cultureInfo: Members<Book> = {
  name: 'CultureInfo',
  level: '1.11',
  since: { DatetimeFormat: '1.12' },
  properties: { Name: { get: ({ options }) => options.culture.name } },
  links: {
    NumberFormat: (book, session) => session.wrap('NumberFormatInfo', book),
    DatetimeFormat: (book, session) => session.wrap('DatetimeFormatInfo', book),
  },
};

export const numberFormatInfo: Members<Book> = {
  name: 'NumberFormatInfo',
  level: '1.11',
  properties: {
    NumberDecimalSeparator: { get: ({ options }) => options.culture.decimalSeparator },
    NumberGroupSeparator: { get: ({ options }) => options.culture.thousandsSeparator },
  },
};

/** Patterns as .NET writes them: months are `M`. */
const pattern = (text: string): string => text.replace(/m(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/g, 'M');
const clock = (text: string): string => text.replace('AM/PM', 'tt');

export const datetimeFormatInfo: Members<Book> = {
  name: 'DatetimeFormatInfo',
  level: '1.12',
  properties: {
    DateSeparator: { get: ({ options }) => options.culture.dateSeparator },
    TimeSeparator: { get: ({ options }) => options.culture.timeSeparator },
    ShortDatePattern: { get: ({ options }) => pattern(options.culture.shortDatePattern) },
    LongDatePattern: { get: ({ options }) => pattern(options.culture.longDatePattern) },
    LongTimePattern: { get: ({ options }) => clock(options.culture.longTimePattern) },
  },
};

/** Worksheet functions: the one that tells the date system. */
export const functions: Members<Book> = {
  name: 'Functions',
  level: '1.2',
  methods: {
    Date: ({ options }, args, session) => {
      const year = args.whole(0);
      const date = { year: year < 1900 ? year + 1900 : year, month: args.whole(1), day: args.whole(2) };
      return session.wrap('FunctionResult', { value: toSerial(date, options.dateSystem) });
    },
  },
};

export const functionResult: Members<{ readonly value: CellValue }> = {
  name: 'FunctionResult',
  level: '1.2',
  properties: {
    Value: { get: ({ value }) => plainValue(value) },
    Error: { get: () => null },
  },
};
