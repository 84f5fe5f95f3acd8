import type { Market } from './market';

const first = [
  ...['Alder', 'Bramble', 'Cinder', 'Dapple', 'Elder', 'Fennel', 'Gorse', 'Hazel', 'Inkwell', 'Juniper'],
  ...['Kestrel', 'Larch', 'Marram', 'Nettle', 'Osier', 'Plover', 'Quill', 'Rowan', 'Sorrel', 'Teasel'],
];
const second = [
  'brook',
  'combe',
  'dale',
  'fell',
  'garth',
  'holt',
  'mere',
  'ridge',
  'stow',
  'thwaite',
  'wick',
  'yard',
  'beck',
];
const trades = [
  'Stationers',
  'Workshop Supply',
  'Packaging',
  'Trading',
  'Print',
  'Schools',
  'Catering',
  'Interiors',
  'Clinics',
];
const forms = ['Ltd', 'Ltd', 'Inc.', 'Inc.', 'LLC', 'GmbH', '& Sons', 'Co.'];

const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';

/** Every pair once, in an order that does not look sorted (7 and 260 have no common factor). */
const companies = first.flatMap((_, i) =>
  second.map((_, j) => {
    const index = ((i * second.length + j) * 7) % (first.length * second.length);
    const brand = at(first, Math.floor(index / second.length)) + at(second, index);
    return `${brand} ${at(trades, i * 2 + j)} ${at(forms, i + j * 3)}`;
  }),
);

export const englishMarket: Market = {
  prefix: 'SO',
  orderHeaders: [
    'Order ID',
    'Order date',
    'Customer',
    'Region',
    'Salesperson',
    'Product',
    'Quantity',
    'Unit price',
    'Amount',
    'Profit',
  ],
  companies,
  regions: ['North', 'North', 'South', 'East', 'West', 'Midlands', 'Overseas'],
  salespeople: ['Ada Thorne', 'Ben Okafor', 'Clara Voss', 'Dev Rao', 'Ines Calder', 'Tom Whitlow'],
  goods: [
    { name: 'Copy paper A4, box', price: 18.9, margin: 0.12 },
    { name: 'Gel pens, box', price: 7.45, margin: 0.35 },
    { name: 'Archive boxes, pack', price: 14.2, margin: 0.3 },
    { name: 'Toner', price: 64.5, margin: 0.28 },
    { name: 'Label printer', price: 239, margin: 0.18 },
    { name: 'Workshop vacuum', price: 348, margin: 0.2 },
    { name: 'Power screwdriver', price: 79.9, margin: 0.24 },
    { name: 'Safety gloves, pack', price: 11.6, margin: 0.32 },
    { name: 'Stacking crate', price: 9.8, margin: 0.22 },
    { name: 'Ergonomic chair', price: 219, margin: 0.26 },
    { name: 'Standing desk', price: 459, margin: 0.23 },
    { name: 'Shelving unit', price: 168, margin: 0.19 },
  ],
  season: [0.9, 0.9, 1.1, 1, 1, 1, 0.75, 0.7, 1.3, 1.1, 1.3, 1],
};
