import { mkdir, writeFile } from 'node:fs/promises';
import { samples } from './sample';

// Rewrites assets/samples; test/samples.test.ts holds the committed files against the generator.
await mkdir('assets/samples', { recursive: true });
for (const [name, text] of samples()) await writeFile(`assets/samples/${name}`, text);
