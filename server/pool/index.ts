export { createPool, type Pool } from "./pool.ts";
export { busy, createProgramPool, type ProgramPool } from "./program-pool.ts";
