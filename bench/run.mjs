import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import webpack from 'webpack';

/**
 * `npm run bench [-- part …]`: builds the benchmarks as the add-in is built and runs them. Parts: intake, grade,
 * duplicates, growth; all of them without any. `BENCH_ROWS` for fewer rows than 1 000 000. Never fails on a goal.
 */
const path = resolve('.cache/bench');
const compiler = webpack({
  mode: 'production',
  target: 'node20',
  entry: './bench/index.ts',
  output: { path, filename: 'bench.cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' } }] },
  // Names stay readable in a profile: node --cpu-prof .cache/bench/bench.cjs intake
  optimization: { minimize: false },
  performance: false,
});
await new Promise((done, fail) => {
  compiler.run((error, stats) => {
    const broken = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
    if (broken) fail(broken);
    else compiler.close(done);
  });
});
const flags = ['--expose-gc', '--max-old-space-size=6144'];
const { status } = spawnSync(
  process.execPath,
  [...flags, resolve(path, 'bench.cjs'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
