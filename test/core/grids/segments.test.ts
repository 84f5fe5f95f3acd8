import type { Cell } from '../../../src/core';
import { segmentTable } from '../../../src/core/grids/segmentTable';
import { gradeSheet, tiersOf } from '../gradeRows';

// Written out from the specification of methods, not from the source.
const ELEVEN: Readonly<Record<string, string>> = {
  Champions: '555 554 544 545 454 455 445',
  Loyal: '543 444 435 355 354 345 344 335',
  'Potential Loyalist':
    '553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323',
  New: '512 511 422 421 412 411 311',
  Promising: '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313',
  'Need Attention': '535 534 443 434 343 334 325 324',
  'About to Sleep': '331 321 312 221 213 231 241 251',
  'At Risk': '255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124',
  'Cannot Lose': '155 154 144 214 215 115 114 113',
  Hibernating: '332 322 233 232 223 222 132 123 122 212 211',
  Lost: '111 112 121 131 141 151',
};

describe('the eleven segments', () => {
  const { names, segmentOf, gaps, overlaps } = segmentTable('eleven', { r: 5, f: 5, m: 5 });

  it('stand best first and leave no cell of the 125 out or twice', () => {
    expect(names).toEqual(Object.keys(ELEVEN));
    expect(Object.values(ELEVEN).join(' ').split(' ')).toHaveLength(125);
    expect([gaps, overlaps]).toEqual([[], []]);
  });

  it.each(Object.entries(ELEVEN))('%s: %s', (name, cells) => {
    for (const cell of cells.split(' ')) {
      const [r = 0, f = 0, m = 0] = Array.from(cell, Number);
      expect([cell, names[segmentOf(r, f, m)]]).toEqual([cell, name]);
    }
  });
});

describe('the eight segments', () => {
  it.each([
    [1, 1, 1, '重要价值客户'],
    [0, 1, 1, '重要保持客户'],
    [1, 0, 1, '重要发展客户'],
    [0, 0, 1, '重要挽留客户'],
    [1, 1, 0, '一般价值客户'],
    [0, 1, 0, '一般保持客户'],
    [1, 0, 0, '一般发展客户'],
    [0, 0, 0, '一般挽留客户'],
  ])('R %d F %d M %d is %s', (r, f, m, name) => {
    // High are 10 days or fewer, 5 orders or more, 100 or more.
    const customer: Cell[] = ['x', r === 1 ? 10 : 11, f === 1 ? 5 : 4, m === 1 ? 100 : 99];
    const grading = gradeSheet([['customer', 'recency', 'orders', 'amount'], customer], {
      version: 1,
      methods: [{ kind: 'rfm', segments: 'eight', split: { limits: { r: 10, f: 5, m: 100 } } }],
    });
    expect(tiersOf(grading)).toEqual({ x: name });
  });
});
