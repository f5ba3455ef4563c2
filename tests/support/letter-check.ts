/** The drafter of bills as tests call it: every bill is checked letter by letter. */
import { draftBill } from "../../engine/amend/index.ts";
import { writeDialect } from "../../engine/dialect/index.ts";
import { findWrongLetter } from "../../engine/proof/index.ts";

/** `draftBill`, which throws where an article of the bill is not to the letter what it should be. */
export const draftChecked: typeof draftBill = (before, after, options) => {
  const outcome = draftBill(before, after, options);
  // What was refused is in the proposal and not in the bill.
  if (!outcome.ok || outcome.value.refused.length > 0) return outcome;
  const { bill, proposal } = outcome.value;
  const wrong = findWrongLetter({
    before: writeDialect(before, options.profile),
    bill: writeDialect(bill, options.profile),
    after: writeDialect(proposal, options.profile),
  });
  if (wrong !== undefined) throw new Error(`the bill does not have ${wrong} to the letter`);
  return outcome;
};
