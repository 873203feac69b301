// A runner for Stryker that loads the project's test files once and runs them again for each mutant in the same
// process. Jest loads every module anew for each mutant, which takes two seconds a mutant: too long for the thousands
// of the attribution rules. It understands the part of Jest's interface that these pure tests use.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { MutantCoverage, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { expect } from "expect";

interface Case {
  readonly id: string;
  readonly run: () => unknown;
}

/** What instrumented code reads and writes; Stryker's own name. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

const cases: Case[] = [];

/** Registers `test`, `test.each`, `describe` and `expect` as globals, in the sense that Jest gives them. */
function provideInterface(): void {
  const path: string[] = [];
  const test = (name: string, run: () => unknown) => {
    cases.push({ id: `${cases.length} ${[...path, name].join(" › ")}`, run });
  };
  const each = (rows: readonly unknown[]) => (name: string, run: (...row: unknown[]) => unknown) => {
    for (const row of rows) test(name, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };
  const describe = (name: string, body: () => void) => {
    path.push(name);
    body();
    path.pop();
  };
  Object.assign(globalThis, { test: Object.assign(test, { each }), describe, expect });
}

class OneProcessRunner {
  readonly #files: readonly string[];
  readonly #namespace: Instrumented;

  constructor(files: readonly string[]) {
    this.#files = files;
    const scope = globalThis as { __stryker__?: Instrumented };
    // oxlint-disable-next-line no-underscore-dangle -- the name that Stryker gives it
    this.#namespace = scope.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    provideInterface();
    for (const file of this.#files) await import(pathToFileURL(resolve(file)).href);
  }

  async dryRun(): Promise<DryRunResult> {
    this.#namespace.activeMutant = undefined;
    const tests = await this.#run(cases, false);
    const { mutantCoverage } = this.#namespace;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, testFilter } = options;
    Object.assign(this.#namespace, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const filter = testFilter && new Set(testFilter);
    const tests = await this.#run(filter ? cases.filter(({ id }) => filter.has(id)) : cases, true);
    const looped = determineHitLimitReached(this.#namespace.hitCount, hitLimit);
    return toMutantRunResult(looped ?? { status: DryRunStatus.Complete, tests });
  }

  /** Each case in turn; with `bail` the first that fails ends the run, since one is enough to kill a mutant. */
  async #run(chosen: readonly Case[], bail: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const { id, run } of chosen) {
      this.#namespace.currentTestId = id;
      const start = performance.now();
      const fault = await this.#faultOf(run);
      const result = { id, name: id, timeSpentMs: performance.now() - start };
      results.push(
        fault === null
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: fault },
      );
      if (fault !== null && bail) break;
    }
    this.#namespace.currentTestId = undefined;
    return results;
  }

  async #faultOf(run: () => unknown): Promise<string | null> {
    try {
      await run();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

const create = (options: StrykerOptions) =>
  new OneProcessRunner((options["oneProcess"] as { testFiles: string[] }).testFiles);
create.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "one-process", create)];
