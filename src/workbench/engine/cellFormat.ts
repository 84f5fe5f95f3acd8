export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify';

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The format of a cell, all of it; colours are `#RRGGBB`, an absent fill is no fill. */
export interface CellFormat {
  readonly numberFormat: string;
  fill?: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  /** Lines by Excel.BorderIndex name (EdgeTop, EdgeBottom, EdgeLeft, EdgeRight). */
  readonly borders?: Readonly<Record<string, BorderLine>>;
}

export const plainFormat: CellFormat = {
  numberFormat: 'General',
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
};

const keyOf = ({ borders, ...format }: CellFormat): string =>
  JSON.stringify([Object.entries(format).sort(), Object.entries(borders ?? {}).sort()]);

/** Formats by small numbers: cells keep the number, equal formats have the same one, 0 is the plain format. */
export class FormatCatalogue {
  #formats: CellFormat[] = [plainFormat];
  #ids = new Map<string, number>([[keyOf(plainFormat), 0]]);

  get(id: number): CellFormat {
    return this.#formats[id] ?? plainFormat;
  }

  idOf(format: CellFormat): number {
    const key = keyOf(format);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#formats.push(format) - 1;
      this.#ids.set(key, id);
    }
    return id;
  }
}
