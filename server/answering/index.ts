export { type Answering, createAnsweringInPool } from "./in-pool.ts";
