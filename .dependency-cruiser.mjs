// One direction of imports, as a table: a room may import itself and what its row names, nothing else.
const pure = ["domain", "extract", "read", "timeline", "evaluate", "review", "exports"];
const ports = ["fetch/fetcher[.]ts$", "store/store[.]ts$", "store/review-store[.]ts$", "store/account-store[.]ts$", "store/(?:registry-store|story-log|settlement-log)[.]ts$", "queue/queue[.]ts$", "sandbox/sandbox[.]ts$"];
const rooms = {
  domain: [],
  extract: ["domain"],
  read: ["domain"],
  timeline: ["domain"],
  evaluate: ["domain"],
  review: ["domain"],
  exports: ["domain", "timeline", "review"],
  fetch: ["domain"],
  store: ["domain"],
  queue: ["domain"],
  sandbox: ["domain"],
  archive: ["domain"],
  log: ["domain"],
  demo: ["domain"],
  access: ["domain", "store/account-store[.]ts$"],
  config: ["domain", "extract"],
  pipeline: [...pure, ...ports],
  api: ["domain", "timeline", "evaluate", "review", "exports", "access", "pipeline", ...ports],
  web: ["domain", "timeline", "review", "access", "pipeline", "api", ...ports],
  cli: [...pure, "pipeline", "api", "web", "demo", "access", "archive", "app[.]ts$", "config[.]ts$", "version[.]ts$", ...ports],
};
const asPath = (room) => (room.endsWith("$") ? `^src/${room}` : `^src/${room}/`);
const oneDirection = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room} knows only ${allowed.join(", ").replaceAll("[.]", ".").replaceAll("$", "") || "itself"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^(?:src|workers|test|bench)/", pathNot: [room, ...allowed].map(asPath) },
}));

// Inside extract: text <- languages <- kinds <- steps <- extract-claims.
const layers = [
  { room: "text", below: [] },
  { room: "languages", below: ["text"] },
  { room: "kinds", below: ["text", "languages"] },
].map(({ room, below }) => ({
  name: `extract/${room} knows only ${["domain", ...below].join(", ")}`,
  severity: "error",
  from: { path: `^src/extract/${room}/` },
  to: { path: "^src/extract/", pathNot: [room, ...below].map((name) => `^src/extract/${name}/`) },
}));

export default {
  forbidden: [
    ...oneDirection,
    ...layers,
    {
      name: "app and config are not for the pure rooms, adapters or pages",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:cli/|config/|app[.]ts$|config[.]ts$)" },
      to: { path: "^src/(?:app[.]ts$|config(?:[.]ts$|/))" },
    },
    {
      name: "the library is made of pure rooms",
      severity: "error",
      from: { path: "^src/(?:index|extract)[.]ts$" },
      to: { path: "^src/", pathNot: pure.map(asPath) },
    },
    {
      name: "workers know app, config and the job table",
      severity: "error",
      from: { path: "^workers/" },
      to: { path: "^src/", pathNot: "^src/(?:app[.]ts$|config[.]ts$|domain/|pipeline/)" },
    },
    {
      name: "the pure rooms do no I/O",
      severity: "error",
      from: { path: `^src/(?:${pure.join("|")})/` },
      to: { path: "^(?:node:|bullmq|ioredis|pg$|undici|kysely|@electric-sql)|node_modules/(?:bullmq|ioredis|pg|undici|kysely|@electric-sql)/", },
    },
    {
      name: "the pure rooms use no built-in of Node",
      severity: "error",
      from: { path: `^src/(?:${pure.join("|")})/` },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "every import resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exoticRequireStrings: [],
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
    },
  },
};
