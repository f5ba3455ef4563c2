/** Which rules a text leaves to other acts. */
export { delegationTables } from "./delegations.ts";
export { worksOf } from "./works.ts";
