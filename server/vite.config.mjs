// @ts-check
/** How server, command line and workers are built: as modules for Node that hold the packages they need. */

/** Native code, and a package that finds its own files; both are loaded from node_modules. */
const OUTSIDE = ["libsql", "pdfjs-dist"];
/** Tools of development, which are asked for only there. */
const NEVER = ["vite"];

/** What every command loads. */
const BASE =
  /[\\/](?:schemas[\\/](?!api|akn|records)|engine[\\/](?:text|document)[\\/]|server[\\/](?:error-code|engine-version|cli[\\/](?:command|inputs|manual|nearest-name|open-sources|report|source|system|wishes))\.ts$)/u;
/** What every command loads that reads a text. */
const SOURCES = /[\\/]server[\\/]cli[\\/]extract-apart\.ts$/u;
/** The forms in which a comparison is shown. */
const SHOWN = /[\\/]server[\\/]cli[\\/]diff-\w+\.ts$/u;

/** @type {import("vite").UserConfig} */
const config = {
  build: {
    ssr: true,
    target: "node20.19",
    rolldownOptions: {
      input: {
        rancang: `${import.meta.dirname}/cli/rancang.ts`,
        worker: `${import.meta.dirname}/pool/worker.ts`,
      },
      output: {
        // Under the names of the sources: a file that names another by its address finds it in both.
        entryFileNames: "[name].mjs",
        chunkFileNames: "[name]-[hash].mjs",
        // What every command loads is one file.
        codeSplitting: {
          groups: [
            { name: "base", test: BASE },
            { name: "sources", test: SOURCES },
            { name: "shown", test: SHOWN },
          ],
        },
        // Names of functions and classes stay, for what is told of an error.
        minify: { compress: true, mangle: { keepNames: true }, codegen: true },
      },
    },
  },
  ssr: { noExternal: true, external: [...OUTSIDE, ...NEVER] },
};

// biome-ignore lint/style/noDefaultExport: Vite reads the default export of its configuration.
export default config;
