import type { BorderLine, CellFormat } from '../../engine/state';
import { placeOf, writeFormat } from '../../engine/state';
import { WorkbookFault } from '../../engine';

import type { Members, Property, Session } from '../members';
import type { Areas } from '../targets';
import { color } from './color';
import { formatProperty, number, oneOf, shared, truth } from './rangeFormat';

function withoutFill(format: CellFormat): CellFormat {
  const plain = { ...format };
  delete plain.fill;
  return plain;
}

export const rangeFill: Members<Areas> = {
  name: 'RangeFill',
  properties: {
    Color: {
      // Cells without a fill answer white, mixed ones an empty text (Microsoft, Excel.RangeFill.color).
      get: (areas) => {
        const fill = shared(areas, 'fill');
        if (fill === undefined) return '#FFFFFF';
        return fill ?? '';
      },
      set: ({ sheet, references }, value, { book }) => {
        const fill = color(value);
        for (const reference of references)
          writeFormat(book, sheet, placeOf(reference), (format) => ({ ...format, fill }));
      },
    },
  },
  methods: {
    Clear: ({ sheet, references }, _, { book }) => {
      for (const reference of references) writeFormat(book, sheet, placeOf(reference), withoutFill);
    },
  },
};

export const rangeFont: Members<Areas> = {
  name: 'RangeFont',
  properties: {
    Bold: formatProperty('bold', truth),
    Italic: formatProperty('italic', truth),
    Color: formatProperty('fontColor', color),
    Name: formatProperty('fontName', (value) => {
      if (typeof value !== 'string' || value === '') throw new WorkbookFault('InvalidArgument');
      return value;
    }),
    Size: formatProperty('fontSize', number),
    Strikethrough: formatProperty('strikethrough', truth),
    Underline: formatProperty(
      'underline',
      oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    ),
  },
};

export const formatProtection: Members<Areas> = {
  name: 'FormatProtection',
  level: '1.2',
  properties: { Locked: formatProperty('locked', truth) },
};

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

interface Border {
  readonly areas: Areas;
  readonly side: string;
}

export const rangeBorderCollection: Members<Areas> = {
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => sides.length } },
  items: (areas, session) => sides.map((side) => session.wrap('RangeBorder', { areas, side })),
  indexer: (areas, args, session) => {
    const side = sides.find((name) => name === args.text(0));
    if (!side) throw new WorkbookFault('InvalidArgument');
    return session.wrap('RangeBorder', { areas, side });
  },
  methods: {
    GetItemAt: (areas, args, session) => {
      const side = sides[args.whole(0)];
      if (!side) throw new WorkbookFault('InvalidArgument');
      return session.wrap('RangeBorder', { areas, side });
    },
  },
};

const none: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

/** Lines are kept with the cells of the area as a whole: enough to be seen again, not to be drawn edge by edge. */
function line(key: keyof BorderLine, accept: (value: unknown) => string): Property<Border> {
  return {
    get: ({ areas, side }) => {
      const borders = shared(areas, 'borders');
      if (borders === null) return null;
      const lines = borders as CellFormat['borders'];
      return (lines?.[side] ?? none)[key];
    },
    set: ({ areas, side }, value, { book }: Session) => {
      const accepted = accept(value);
      for (const reference of areas.references)
        writeFormat(book, areas.sheet, placeOf(reference), (format) => {
          const before = format.borders?.[side] ?? none;
          // A colour or weight alone makes a line, as in Excel.
          const style = key === 'style' ? accepted : before.style === 'None' ? 'Continuous' : before.style;
          const borders = { ...format.borders, [side]: { ...before, style, [key]: accepted } };
          return { ...format, borders };
        });
    },
  };
}

export const rangeBorder: Members<Border> = {
  name: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: line(
      'style',
      oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
    ),
    Color: line('color', color),
    Weight: line('weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
  },
};
