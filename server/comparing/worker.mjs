/** Starts the worker: a thread has to learn by itself to read TypeScript, whatever runs the program that starts it. */
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
