import type { Rectangle } from '@glideapps/glide-data-grid';
import type { CellView } from '../engine';
import type { Glyph } from './iconGlyphs';
import { glyphs } from './iconGlyphs';

/** Pixels of an icon, and of what lies between it and the cell's edge. */
const SIZE = 13;
const PADDING = 4;

type Point = readonly [x: number, y: number];

function polygon(ctx: CanvasRenderingContext2D, points: readonly Point[]): void {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.closePath();
}

function disc(ctx: CanvasRenderingContext2D, radius: number): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, 2 * Math.PI);
}

/** Outlines between −6 and 6 in both directions, downwards positive. */
const outlines = {
  arrow: [
    [-2, -6],
    [2, -6],
    [2, 0],
    [6, 0],
    [0, 6],
    [-6, 0],
    [-2, 0],
  ],
  diamond: [
    [0, -6],
    [6, 0],
    [0, 6],
    [-6, 0],
  ],
  triangle: [
    [0, -6],
    [6, 6],
    [-6, 6],
  ],
  up: [
    [0, -5],
    [6, 4],
    [-6, 4],
  ],
  down: [
    [-6, -4],
    [6, -4],
    [0, 5],
  ],
  dash: [
    [-6, -2],
    [6, -2],
    [6, 2],
    [-6, 2],
  ],
  flag: [
    [-4, -6],
    [6, -2],
    [-3, 1],
    [-3, 6],
    [-4, 6],
  ],
  star: Array.from({ length: 10 }, (_, i): Point => {
    const radius = i % 2 === 0 ? 6.5 : 2.8;
    return [radius * Math.sin((i * Math.PI) / 5), -radius * Math.cos((i * Math.PI) / 5)];
  }),
} satisfies Record<string, readonly Point[]>;

const strokes = {
  cross: [
    [
      [-3, -3],
      [3, 3],
    ],
    [
      [3, -3],
      [-3, 3],
    ],
  ],
  mark: [
    [
      [0, -4],
      [0, 1],
    ],
    [
      [0, 3.5],
      [0, 4],
    ],
  ],
  check: [
    [
      [-3.5, 0],
      [-1, 3],
      [3.5, -3],
    ],
  ],
} satisfies Record<string, readonly (readonly Point[])[]>;

function paintStrokes(ctx: CanvasRenderingContext2D, lines: readonly (readonly Point[])[]): void {
  ctx.lineWidth = 2;
  ctx.lineCap = 'round';
  for (const line of lines) {
    ctx.beginPath();
    for (const [x, y] of line) ctx.lineTo(x, y);
    ctx.stroke();
  }
}

/** A shape of which a part is filled: stars and pies from one side, bars and boxes one after the other. */
function paintParts(
  ctx: CanvasRenderingContext2D,
  { shape, filled, of }: Extract<Glyph, { filled: number }>,
): void {
  ctx.lineWidth = 1;
  if (shape === 'star') {
    polygon(ctx, outlines.star);
    ctx.stroke();
    ctx.clip();
    ctx.fillRect(-7, -7, (14 * filled) / of, 14);
  } else if (shape === 'pie') {
    disc(ctx, 6);
    ctx.stroke();
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.arc(0, 0, 6, -Math.PI / 2, -Math.PI / 2 + (2 * Math.PI * filled) / of);
    ctx.fill();
  } else
    for (let i = 0; i < of; i += 1) {
      const height = shape === 'bars' ? (12 * (i + 1)) / of : 5;
      const box: [number, number, number, number] =
        shape === 'bars'
          ? [-6 + i * 3, 6 - height, 2.2, height]
          : [i % 2 === 0 ? -6 : 0.5, i < 2 ? 0.5 : -6, 5, height];
      ctx.globalAlpha = i < filled ? 1 : 0.25;
      ctx.fillRect(...box);
    }
}

function paintGlyph(ctx: CanvasRenderingContext2D, glyph: Glyph): void {
  ctx.fillStyle = glyph.color;
  ctx.strokeStyle = glyph.color;
  if ('filled' in glyph) {
    paintParts(ctx, glyph);
    return;
  }
  if (glyph.shape === 'cross' || glyph.shape === 'mark' || glyph.shape === 'check') {
    if (glyph.disc) {
      disc(ctx, 6.5);
      ctx.fill();
      ctx.strokeStyle = '#FFFFFF';
    }
    paintStrokes(ctx, strokes[glyph.shape]);
    return;
  }
  if (glyph.shape === 'arrow') ctx.rotate((-glyph.turned * Math.PI) / 180);
  if (glyph.shape === 'circle') disc(ctx, 6);
  else if (glyph.shape === 'rimmed') {
    ctx.fillStyle = '#404040';
    ctx.fillRect(-6.5, -6.5, 13, 13);
    ctx.fillStyle = glyph.color;
    disc(ctx, 4.5);
  } else polygon(ctx, outlines[glyph.shape]);
  ctx.fill();
}

/** The icon of a cell: at the left, or where the text would stand when the icon takes its place. */
export function paintIcon(
  ctx: CanvasRenderingContext2D,
  rect: Rectangle,
  { painted, format }: CellView,
): void {
  const glyph = painted.icon && glyphs[painted.icon.set]?.[painted.icon.index];
  if (!glyph) return;
  const left = rect.x + PADDING + SIZE / 2;
  const right = rect.x + rect.width - PADDING - SIZE / 2;
  const aligned = painted.textHidden ? format.horizontalAlignment : 'Left';
  const x = aligned === 'Center' ? rect.x + rect.width / 2 : aligned === 'Right' ? right : left;
  ctx.save();
  ctx.translate(x, rect.y + rect.height / 2);
  paintGlyph(ctx, glyph);
  ctx.restore();
}
