// Native ESM: unified and its family are ESM only (see docs/decisions).
export default {
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
  coverageProvider: "v8",
  coverageThreshold: { "./schemas/": { branches: 95 }, "./engine/": { branches: 95 } },
};
