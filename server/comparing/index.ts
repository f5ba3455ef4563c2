export { createComparer } from "./in-pool.ts";
export { compareSides } from "./task.ts";
