type Colour = readonly [number, number, number];

const ground: Colour = [15, 84, 140];
const tiers: readonly Colour[] = [
  [255, 200, 61],
  [255, 255, 255],
  [168, 208, 240],
];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** Three tiers as a small pyramid, the top one golden, on a rounded square: RGBA pixels. */
export function tierMark(size: number): Uint8Array {
  const boxes = [
    { left: 0, top: 0, right: size, bottom: size, radius: size * 0.18, colour: ground },
    ...bars(size),
  ];
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(boxes, x, y), (y * size + x) * 4);
  }
  return pixels;
}

/** Whole pixels, so that the bars are crisp at 16. */
function bars(size: number): readonly Box[] {
  const height = Math.round(size * 0.17);
  const gap = Math.max(1, Math.round(size * 0.08));
  const top = Math.round((size - 3 * height - 2 * gap) / 2);
  return tiers.map((colour, tier) => {
    const half = Math.round(size * (0.13 + 0.11 * tier));
    const from = top + tier * (height + gap);
    return {
      left: size / 2 - half,
      right: size / 2 + half,
      top: from,
      bottom: from + height,
      radius: size * 0.03,
      colour,
    };
  });
}

/** 8 × 8 samples a pixel; each takes the colour of the last box that covers it. */
function pixel(boxes: readonly Box[], x: number, y: number): readonly [number, number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < 64; sample++) {
    const atX = x + ((sample % 8) + 0.5) / 8;
    const atY = y + (Math.floor(sample / 8) + 0.5) / 8;
    const box = boxes.findLast((candidate) => covers(candidate, atX, atY));
    if (!box) continue;
    covered += 1;
    box.colour.forEach((channel, index) => (sum[index] = (sum[index] ?? 0) + channel));
  }
  const [red, green, blue] = sum.map((channel) => Math.round(channel / Math.max(1, covered)));
  return [red ?? 0, green ?? 0, blue ?? 0, Math.round((covered / 64) * 255)];
}

function covers({ left, top, right, bottom, radius }: Box, x: number, y: number): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
  const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
  return beyondX * beyondX + beyondY * beyondY <= radius * radius;
}
