import { mkdir, writeFile } from 'node:fs/promises';
import { samples } from './sample';
import { presetFiles } from './sample/presets';

// Rewrites assets/samples and assets/presets; tests hold the committed files against the generators.
for (const [folder, files] of [
  ['assets/samples', samples()],
  ['assets/presets', presetFiles()],
] as const) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(`${folder}/${name}`, text);
}
