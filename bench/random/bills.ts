/** Bills of random edits by a fixed seed: how many are proven, and whether one is ever proven to be something else. */
import { equalDocuments } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { billBaseFor } from "../../tests/support/bill-base.ts";
import { applyEdit } from "../../tests/support/law-edits.ts";
import { asPrinted, roundTrip } from "../../tests/support/round-trip.ts";
import { drawEdits, editedTexts } from "./edits.ts";

const EDITS = 60;

export interface BillScore {
  readonly edits: number;
  readonly proven: number;
  readonly wrong: number;
}

/** Drafts, prints, reads back and applies a bill for each edit. */
export function randomBills(): BillScore {
  const texts = editedTexts();
  const drawn = [...drawEdits("formal", EDITS), ...drawEdits("formless", EDITS)];
  const trips = drawn.flatMap(([at, edits]) => {
    const before = texts[at % texts.length];
    if (before === undefined) return [];
    const edited = edits.reduce((after, edit) => applyEdit(after, edit, before), before);
    return [tripOf(before, asPrinted(edited))];
  });
  return {
    edits: trips.filter((trip) => trip !== "same").length,
    proven: trips.filter((trip) => trip === "proven" || trip === "wrong").length,
    wrong: trips.filter((trip) => trip === "wrong").length,
  };
}

function tripOf(
  before: LegalDocument,
  after: LegalDocument,
): "same" | "refused" | "proven" | "wrong" {
  const trip = roundTrip(before, after, billBaseFor(before, 1));
  if (trip.kind !== "proven") return trip.kind;
  // What a proof restores of another wording it says itself.
  const isTold = trip.proof.certificate.restored.length > 0;
  return isTold || equalDocuments(trip.result, after) ? "proven" : "wrong";
}
