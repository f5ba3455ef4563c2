/** Amending acts: what they say, and the act as it reads when they are applied. */
export { printPath } from "./path.ts";
export { type UnderstoodBill, understandBill } from "./understand/bill.ts";
