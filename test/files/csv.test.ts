import fc from 'fast-check';
import { decodeText, parseCsv, readCsv, writeCsv } from '../../src/files/csv';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((i) => {
      const unit = text.charCodeAt(i);
      return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );

describe('the bytes of a csv file are', () => {
  it('UTF-8, with or without a byte order mark', () => {
    expect(decodeText(utf8('客户,金额'))).toEqual({ text: '客户,金额', encoding: 'utf-8' });
    expect(decodeText(utf8('\ufeff客户,金额')).text).toBe('客户,金额');
  });

  it('UTF-16 of either order, with or without a byte order mark', () => {
    for (const big of [false, true]) {
      expect(decodeText(utf16('\ufeff客户,a', big)).text).toBe('客户,a');
      expect(decodeText(utf16('id,客户', big)).text).toBe('id,客户');
      // No zero byte before the separator.
      expect(decodeText(utf16('客户名称,金额\n甲,5', big)).text).toBe('客户名称,金额\n甲,5');
    }
  });

  it('GBK when they are no UTF-8', () => {
    // 客户 in GBK
    expect(decodeText(Uint8Array.of(0xbf, 0xcd, 0xbb, 0xa7))).toEqual({ text: '客户', encoding: 'gb18030' });
  });
});

describe('csv text is parsed', () => {
  it.each([',', ';', '\t', '|', '^', '~', '\u001f'])('with the separator %j found by itself', (separator) => {
    const text = [`name${separator}sum`, `a${separator}1.5`, `b${separator}2`].join('\n');
    expect(parseCsv(text)).toEqual({
      rows: [
        ['name', 'sum'],
        ['a', '1.5'],
        ['b', '2'],
      ],
      separator,
      brokenRow: undefined,
    });
  });

  it('with the separator that a sep= line names; that line keeps its row', () => {
    expect(parseCsv('sep=;\r\na;b,c\r\n').rows).toEqual([[], ['a', 'b,c']]);
  });

  it('with quotation marks, commas and line breaks in cells', () => {
    expect(parseCsv('a,"x, ""y""\nz"\r\nb,c').rows).toEqual([
      ['a', 'x, "y"\nz'],
      ['b', 'c'],
    ]);
  });

  it('keeping blank rows, so that row numbers are the file’s; a last line break begins no row', () => {
    expect(parseCsv('a,b\n\nc,d\n').rows).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  it('and a quotation mark that stands wrong is told by its row', () => {
    expect(parseCsv('a,b\nc,"d').brokenRow).toBe(2);
  });

  it('of one column or none', () => {
    expect(readCsv(utf8('x\n1\n2\n'))).toEqual([['x'], ['1'], ['2']]);
    expect(readCsv(utf8(''))).toEqual([]);
  });
});

describe('csv text is written', () => {
  it('with an apostrophe before text that a spreadsheet would run, and none before numbers', () => {
    expect(
      writeCsv([
        ['=1+1', '+1', '-1', '@x', 'a=b'],
        [-1, 1.5, null, true],
      ]),
    ).toBe("'=1+1,'+1,'-1,'@x,a=b\n-1,1.5,,true\n");
  });

  it('so that parse(write(x)) = x for text that is no formula', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@]/.test(text));
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(writeCsv(table), ',').rows).toEqual(table.map((row) => row.map((text) => text)));
      }),
    );
  });
});
