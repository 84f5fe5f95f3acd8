import { mkdir, writeFile } from 'node:fs/promises';
import { pngOf } from './icon/png';
import { tierMark } from './icon/tierMark';

// Rewrites assets/icon-*.png, the sizes that a manifest asks for.
await mkdir('assets', { recursive: true });
for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) {
  await writeFile(`assets/icon-${size}.png`, pngOf(size, tierMark(size)));
}
