import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The address in manifest.xml that a deployment replaces by its own. */
const placeholder = 'https://localhost:3000/';

/** Puts the ribbon's icons and the manifest, with the deployment's address, beside the pane. */
export class AddinFiles {
  constructor({ baseUrl }) {
    const url = new URL(baseUrl);
    if (url.protocol !== 'https:')
      throw new Error(`BASE_URL is '${baseUrl}'; Excel loads add-ins from https only.`);
    this.baseUrl = url.href.endsWith('/') ? url.href : `${url.href}/`;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('AddinFiles', (compilation) => {
      const stage = { name: 'AddinFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(stage, async () => {
        for (const [name, content] of await this.files(compiler.context)) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
      compilation.fileDependencies.add(join(compiler.context, 'manifest.xml'));
    });
  }

  async files(root) {
    const icons = (await readdir(join(root, 'assets'))).filter((name) => /^icon-\d+\.png$/.test(name));
    const iconFiles = icons.map(async (name) => [
      `assets/${name}`,
      await readFile(join(root, 'assets', name)),
    ]);
    const manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
    return [
      ...(await Promise.all(iconFiles)),
      ['manifest.xml', manifest.replaceAll(placeholder, this.baseUrl)],
    ];
  }
}
