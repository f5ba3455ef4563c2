export { createComparer } from "./in-worker.ts";
export { compareSides } from "./task.ts";
