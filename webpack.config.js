import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { AddinFiles } from './scripts/build/addinFiles.mjs';
import { HelpPages } from './scripts/build/help.mjs';
import { Licences } from './scripts/build/licences.mjs';
import { ScriptSize } from './scripts/build/scriptSize.mjs';

/**
 * Two builds. `pane` → dist/: the add-in, to be uploaded as it is to any static https host.
 * `workbench` → .cache/workbench/: the page that plays Excel, for this machine only.
 *
 * BASE_URL       where dist/ will be served, written into dist/manifest.xml (https, default https://localhost:3000/)
 * OFFICE_JS_CDN  `china` for tenants operated by 21Vianet
 */
const officeJsOf = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
const cdn = process.env.OFFICE_JS_CDN ?? 'worldwide';
const officeJs = officeJsOf[cdn];
if (!officeJs)
  throw new Error(`OFFICE_JS_CDN is '${cdn}'; it can be ${Object.keys(officeJsOf).join(' or ')}.`);

// Griffel writes its rules into <style> elements, hence 'unsafe-inline' for styles (static hosts give no nonce).
const policyAllowing = (...scripts) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');

const shared = (mode) => ({
  mode,
  // Anything with eval is blocked by the policy of the pages; what is deployed carries no source.
  devtool: mode === 'development' ? 'source-map' : false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  // A second build in a few seconds, `npm start` included.
  cache: {
    type: 'filesystem',
    cacheDirectory: resolve('.cache/webpack'),
    compression: 'gzip',
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  performance: false,
  stats: 'errors-warnings',
});

/** Minified by webpack's own Terser: a sixth smaller than by esbuild, which keeps unused code within webpack's scopes. */
const pane = (mode) => ({
  ...shared(mode),
  name: 'pane',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: { path: resolve('dist'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/index.html',
      templateParameters: { officeJs, contentSecurityPolicy: policyAllowing(new URL(officeJs).origin) },
    }),
    new AddinFiles({ baseUrl: process.env.BASE_URL ?? 'https://localhost:3000/' }),
    new HelpPages(),
    new Licences('licences.txt'),
    new ScriptSize('taskpane'),
  ],
});

const workbench = (mode) => {
  const config = shared(mode);
  return {
    ...config,
    // One file: the grid would fetch its cell editor only at the first key, and lose what is typed meanwhile.
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022' })] },
    module: { ...config.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    name: 'workbench',
    entry: { workbench: './src/workbench/index.tsx' },
    output: { path: resolve('.cache/workbench'), filename: '[name].[contenthash:8].js', clean: true },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/workbench/index.html',
        favicon: './assets/icon-32.png',
        templateParameters: { contentSecurityPolicy: policyAllowing() },
      }),
    ],
  };
};

export default (_env, { mode = 'production' }) => [pane(mode), workbench(mode)];
