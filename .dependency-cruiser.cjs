// The layer table of docs/architecture.md as code: what a folder may import, of folders and of packages.
const MODEL = ["prosemirror-model"];
const LAYERS = {
  schemas: { folders: [], packages: [...MODEL, "zod"] },
  "engine/text": { folders: ["schemas"], packages: ["entities"] },
  "engine/document": { folders: ["schemas", "engine/text"], packages: [...MODEL, "@noble/hashes"] },
  "engine/wording": { folders: ["schemas", "engine/text"], packages: [] },
  "engine/reference": { folders: ["schemas", "engine/text", "engine/document", "engine/wording"], packages: MODEL },
  "engine/path": { folders: ["schemas", "engine/text", "engine/wording"], packages: MODEL },
  "engine/currency": { folders: ["schemas", "engine/path"], packages: [] },
  "engine/instruction": {
    folders: ["schemas", "engine/text", "engine/wording", "engine/document", "engine/reference", "engine/path"],
    packages: MODEL,
  },
  "engine/dialect": {
    folders: ["schemas", "engine/text", "engine/document"],
    packages: [
      ...MODEL, "unified", "remark-parse", "mdast-util-to-markdown",
      "@types/mdast", "yaml", "zod",
    ],
  },
  "engine/akn": {
    folders: ["schemas", "engine/text", "engine/document", "engine/reference", "engine/path", "engine/instruction"],
    packages: [...MODEL, "saxes"],
  },
  "engine/intake": {
    folders: ["schemas", "engine/text", "engine/wording", "engine/document", "engine/dialect", "engine/instruction"],
    packages: [...MODEL, "htmlparser2"],
  },
  "engine/align": { folders: ["schemas", "engine/text", "engine/document"], packages: MODEL },
  "engine/diff": {
    folders: ["schemas", "engine/text", "engine/document", "engine/align", "engine/reference"],
    packages: [...MODEL, "diff"],
  },
  "engine/penalty": {
    folders: ["schemas", "engine/text", "engine/wording", "engine/document", "engine/reference", "engine/path", "engine/align"],
    packages: MODEL,
  },
  "engine/delegation": {
    folders: ["schemas", "engine/text", "engine/wording", "engine/document", "engine/reference", "engine/path"],
    packages: MODEL,
  },
  "engine/merge": {
    folders: [
      "schemas", "engine/text", "engine/wording", "engine/document", "engine/dialect", "engine/align", "engine/diff",
    ],
    packages: [...MODEL, "diff"],
  },
  "engine/anchor": { folders: ["schemas", "engine/text", "engine/document", "engine/align"], packages: MODEL },
  "engine/amend": {
    folders: [
      "schemas", "engine/text", "engine/wording", "engine/document", "engine/reference", "engine/path", "engine/instruction", "engine/diff",
      "engine/currency",
    ],
    packages: MODEL,
  },
  "engine/proof": {
    folders: [
      "schemas", "engine/text", "engine/document", "engine/diff", "engine/dialect", "engine/instruction", "engine/amend",
      "engine/currency",
    ],
    packages: MODEL,
  },
  "engine/lint": {
    folders: ["schemas", "engine/text", "engine/wording", "engine/document", "engine/reference", "engine/path", "engine/instruction", "engine/penalty"],
    packages: MODEL,
  },
  "engine/publish": {
    folders: [
      "schemas", "engine/text", "engine/wording", "engine/document", "engine/path", "engine/diff", "engine/amend", "engine/penalty",
    ],
    packages: [...MODEL, "docx"],
  },
  "engine/package": {
    folders: [
      "schemas", "engine/text", "engine/document", "engine/dialect", "engine/akn", "engine/intake", "engine/diff", "engine/amend",
      "engine/lint", "engine/proof", "engine/currency", "engine/align", "engine/merge",
    ],
    packages: MODEL,
  },
  "engine/collab": { folders: ["schemas", "engine/document"], packages: [...MODEL, "prosemirror-transform"] },
};
// Folders with more than one door: who reads the words of the law does not print them, and the other way round.
// The functions of the package are loaded one by one, so that a command starts with what it needs.
const SIDE_DOORS = [
  "^engine/wording/(?:read|print)/index\\.ts$", "^engine/instruction/lines\\.ts$",
  "^engine/package/(?:amend|apply|certify|combine|diff|lint|places|text)\\.ts$",
];
const own = (folder) => `^${folder}(/|\\.ts$|$)`;
const engineFolders = Object.keys(LAYERS).filter((layer) => layer.startsWith("engine/"));
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "front-door", severity: "error", from: { path: "^engine/([^/]+)/" },
      to: { path: "^engine/([^/]+)/(?!index\\.ts$)", pathNot: ["^engine/$1/", ...SIDE_DOORS] },
    },
    {
      name: "front-door-from-outside", severity: "error", from: { path: "^(server|editor|bench)/" },
      to: { path: "^engine/[^/]+/(?!index\\.ts$)", pathNot: SIDE_DOORS },
    },
    {
      name: "unlisted-engine-folder", severity: "error",
      from: { path: "^engine/[^/]+/", pathNot: engineFolders.map((folder) => `^${folder}/`) }, to: {},
    },
    {
      name: "one-seed", severity: "error", from: { path: "^tests/", pathNot: "^tests/support/random\\.ts$" },
      to: { path: "node_modules/fast-check/" },
    },
    { name: "letter-check-shares-nothing", severity: "error", from: { path: "^engine/proof/letter-check\\.ts$" }, to: {} },
    {
      name: "wall:bill-writer", severity: "error", from: { path: "^engine/amend/(compose|phrase)/" },
      to: { path: "^engine/(instruction|wording/read|amend/apply|reference)/" },
    },
    {
      name: "wall:shared-rows", severity: "error", from: { path: "^engine/(path|wording/(id|print))/" },
      to: { path: "^engine/(instruction|reference|wording/read)/" },
    },
    { name: "server-not-editor", severity: "error", from: { path: "^server/" }, to: { path: "^(editor|tests|bench)/" } },
    { name: "editor-not-server", severity: "error", from: { path: "^editor/" }, to: { path: "^(server|tests|bench)/" } },
    ...Object.entries(LAYERS).flatMap(([layer, { folders, packages }]) => [
      {
        name: `layer:${layer}`, severity: "error", from: { path: own(layer) },
        to: { path: "^(schemas|engine|server|editor|tests|bench)/", pathNot: [layer, ...folders].map(own) },
      },
      {
        name: `packages:${layer}`, severity: "error", from: { path: own(layer) },
        to: {
          dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "core"],
          ...(packages.length > 0 ? { pathNot: packages.map((name) => `node_modules/${name}/`) } : {}),
        },
      },
    ]),
  ],
  options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true },
};
