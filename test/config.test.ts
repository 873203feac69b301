import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "../src/config.ts";
import { UsageError } from "../src/domain/errors.ts";
import { removeFolder, temporaryFolder } from "./servers/start-server.ts";

const names = ["REDIS_URL", "DATABASE_URL", "CLAIMLINE_DATA"];
const before = names.map((name) => [name, process.env[name]] as const);
let folder: string;

beforeEach(() => {
  folder = temporaryFolder("config");
  for (const name of names) delete process.env[name];
});
afterEach(() => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  removeFolder(folder);
});

/** Loads a config file with these lines. */
function load(...lines: string[]) {
  const file = join(folder, "claimline.yaml");
  writeFileSync(file, lines.join("\n"));
  return loadConfig({ config: file });
}

const outlet = ["outlets:", "  - id: tern", "    name: The Tern", "    home: https://tern.example/"];

test("an outlet needs id, name and home; the rest has defaults", () => {
  expect(load(...outlet).outlets).toEqual([
    {
      id: "tern",
      name: "The Tern",
      home: "https://tern.example/",
      feeds: [],
      sitemaps: [],
      pages: [],
      language: "en",
      zone: "UTC",
      gapMs: 1000,
    },
  ]);
});

test("an empty file and no file give the defaults", () => {
  expect(load("").outlets).toEqual([]);
  const config = loadConfig({ data: "here" });
  expect(config).toMatchObject({ databaseUrl: null, redisUrl: null, stories: [] });
  expect(config.dataDirectory).toMatch(/[/\\]here$/);
});

test.each([
  ["a wrong address", [...outlet, "    feeds: [nowhere]"], /claimline\.yaml line 5: outlets\.0\.feeds\.0: /],
  ["a missing field", outlet.slice(0, 3), /line 2: outlets\.0\.home: /],
  ["an unknown field", [...outlet, "outlet: typo"], /line 5: the file: .*"outlet"/],
  ["an unknown field of several lines", ["outlet:", "  id: typo"], /line 1: the file: .*"outlet"/],
  ["a map where a list belongs", [...outlet, "    feeds:", "      first: a"], /line 5: outlets\.0\.feeds: /],
  ["a wrong date of a story", ["stories:", "  - {id: s, name: S, from: soon}"], /line 2: stories\.0\.from: /],
  ["a wrong number", ["retryDelayMs: -1"], /line 1: retryDelayMs: /],
  ["a list where a map belongs", ["- a"], /the file: /],
  [
    "a zone that is none",
    [...outlet, "    zone: Middle/Earth"],
    /line 5: outlets\.0\.zone: Middle\/Earth is no time zone/,
  ],
  ["an unknown field of an outlet", [...outlet, "    feed: []"], /line 5: outlets\.0: .*"feed"/],
  [
    "a selector that is none",
    [...outlet, "    selectors:", "      body: [div:first-child]"],
    /line 6: outlets\.0\.selectors\.body: the selector "div:first-child" is not understood at ":first-child"/,
  ],
  [
    "a wrong selector's field",
    [...outlet, "    selectors: {text: p}"],
    /line 5: outlets\.0\.selectors: .*"text"/,
  ],
  ["an id used twice", [...outlet, ...outlet.slice(1)], /line 5: outlets\.1\.id: the id tern is used twice/],
  ["broken YAML", ["outlets: [", "stories: {"], /line \d/],
])("%s is named with its line and field", (_, lines, message) => {
  expect(() => load(...lines)).toThrow(UsageError);
  expect(() => load(...lines)).toThrow(message);
});

test("a config file that is named but not there is an error", () => {
  expect(() => loadConfig({ config: join(folder, "none.yaml") })).toThrow(/none\.yaml does not exist/);
});

test("Redis without PostgreSQL is refused", () => {
  process.env.REDIS_URL = "redis://127.0.0.1:1";
  expect(() => loadConfig()).toThrow(/set both/);
});
