import { createRequire } from 'node:module';
import { join } from 'node:path';
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';

/**
 * Runs the bundled tests in the process that loaded them, mutant after mutant: what is tested is pure, so a mutant is
 * switched on and off where it stands. Loading everything anew for each takes a hundred times as long. A mutant of
 * what is computed once, at loading, has everything loaded anew, before and after.
 * An endless loop ends with the process: Stryker kills it and starts another.
 */
class SameProcess {
  tests = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.load();
  }

  /** Registers the tests of the bundle by Jest's own `describe` and `it`. */
  load() {
    const require = createRequire(join(process.cwd(), 'package.json'));
    const circus = require('jest-circus');
    circus.resetState();
    const { expect } = require('expect');
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
    const bundle = require.resolve(join(process.cwd(), '.cache/mutation/everyTest.cjs'));
    Reflect.deleteProperty(require.cache, bundle);
    require(bundle);
    this.tests = [];
    this.gather(circus.getState().rootDescribeBlock, [], []);
  }

  gather(block, path, hooks) {
    const own = block.hooks.filter(({ type }) => type === 'beforeEach' || type === 'beforeAll');
    for (const child of block.children) {
      if (child.type === 'describeBlock') this.gather(child, [...path, child.name], [...hooks, ...own]);
      else {
        const id = String(this.tests.length);
        this.tests.push({
          id,
          name: [...path, child.name].join(' '),
          fn: child.fn,
          hooks: [...hooks, ...own],
        });
      }
    }
  }

  async dryRun() {
    const result = await this.run(this.tests, false);
    return { ...result, mutantCoverage: namespace().mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit }) {
    const ns = namespace();
    ns.activeMutant = activeMutant.id;
    ns.hitCount = hitLimit === undefined ? undefined : 0;
    ns.hitLimit = hitLimit;
    try {
      if (mutantActivation === 'static') this.load();
      const tests = testFilter ? this.tests.filter(({ id }) => testFilter.includes(id)) : this.tests;
      return toMutantRunResult(await this.run(tests, true));
    } catch (error) {
      // A mutant that keeps the tests from being loaded is noticed by all of them.
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed(this.tests[0], error)] });
    } finally {
      ns.activeMutant = undefined;
      if (mutantActivation === 'static') this.load();
    }
  }

  /** @param untilOneFails one is enough to notice a mutant */
  async run(tests, untilOneFails) {
    const ns = namespace();
    const done = [];
    for (const test of tests) {
      ns.currentTestId = test.id;
      const start = performance.now();
      try {
        for (const { fn } of test.hooks) await fn();
        await test.fn();
        done.push(passed(test, performance.now() - start));
      } catch (error) {
        if (ns.hitCount > ns.hitLimit) {
          return {
            status: DryRunStatus.Timeout,
            reason: `hit limit reached (${ns.hitCount}/${ns.hitLimit})`,
          };
        }
        done.push(failed(test, error));
        if (untilOneFails) break;
      } finally {
        ns.currentTestId = undefined;
      }
    }
    return { status: DryRunStatus.Complete, tests: done };
  }
}

/** Where the mutants ask which of them is on. */
const namespace = () => (globalThis.__stryker__ ??= {});

const passed = ({ id, name }, timeSpentMs) => ({ id, name, timeSpentMs, status: TestStatus.Success });
const failed = ({ id, name }, error) => ({
  id,
  name,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: error instanceof Error ? error.message : String(error),
});

const factory = () => new SameProcess();
factory.inject = tokens();

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'sameProcess', factory)];
