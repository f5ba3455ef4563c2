// Native ESM: unified and its family are ESM only (see docs/decisions).
const LAWS = "laws\\.test\\.ts$";
const BROWSER = "/tests/e2e/";

const project = (displayName, others) => ({
  displayName,
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
        module: { type: "es6" },
        sourceMaps: true,
      },
    ],
  },
  ...others,
});

export default {
  projects: [
    project("unit", { testPathIgnorePatterns: [LAWS, BROWSER] }),
    // What holds for every text: at random, on drafts/, on whole acts.
    project("laws", { testMatch: ["<rootDir>/tests/**/*laws.test.ts"] }),
    project("e2e", { testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"], runner: "<rootDir>/tests/support/one-at-a-time.mjs" }),
  ],
  reporters: ["default", "<rootDir>/tests/support/closing-lines.mjs"],
  // No test fails by the clock: this is how long a test may hang, not how long it should take. Figures are in bench/.
  testTimeout: 600_000,
  maxWorkers: "100%",
};
