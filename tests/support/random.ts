/** fast-check as every test uses it: one seed in `npm test` and in CI, a fresh one with `npm run fuzz`. A seed that failed becomes a named row. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"] ?? 2007) });

export { default } from "fast-check";
