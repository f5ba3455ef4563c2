/** Starts a worker from its sources: a process has to learn by itself to read TypeScript. */
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
