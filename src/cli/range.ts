import { Fault } from '../core';

/** 0-based rows and columns, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "A1:H500" as an area; throws a Fault when it is none. */
export function parseRange(range: string): Area {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6}):\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(range);
  if (!match) throw new Fault('cli.badRange', { range });
  const [, left = '', top = '', right = '', bottom = ''] = match;
  const area = {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
  if (area.bottom < area.top || area.right < area.left) throw new Fault('cli.badRange', { range });
  return area;
}
