/**
 * Labels that an instruction names in other letters than its quote prints them.
 *
 *     … yakni Pasal 2A …   quoted: "Pasal 2a"      one unit, and nobody can tell which of the two spellings is the slip
 */
import type { Node } from "prosemirror-model";
import type { LabelStep, QuotedUnit } from "../../schemas/amendment.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { sameStep, stepOf } from "../path/index.ts";
import type { Token, UnitToken } from "./tokens.ts";

/** A remark for each label of the instruction that is spelled otherwise in what it quotes. */
export function spelledOtherwise(
  tokens: readonly Token[],
  units: readonly QuotedUnit[],
  profile: Profile,
): readonly Problem[] {
  const named = tokens.filter((token) => token.kind === "unit");
  const printed = labelsIn(units, profile);
  const found = named.flatMap((token) => {
    const step = stepNamed(token);
    const same = printed.filter((one) => sameStep(one.step, step));
    const isSpelled = same.some(({ label }) => numberIn(label) === numberIn(token.raw));
    const [other] = same.filter(
      ({ label }) => numberIn(label).toLowerCase() === numberIn(token.raw).toLowerCase(),
    );
    return isSpelled || other === undefined
      ? []
      : [{ label: other.label, other: token.raw.trim() }];
  });
  const once = new Map(found.map((facts) => [JSON.stringify(facts), facts]));
  return [...once.values()].map((facts) => problem("amend/label-spelled", facts));
}

function stepNamed({ role, readings, mark }: UnitToken): LabelStep {
  return { role, number: readings[0], mark };
}

interface PrintedLabel {
  readonly step: LabelStep;
  readonly label: string;
}

function labelsIn(units: readonly QuotedUnit[], profile: Profile): readonly PrintedLabel[] {
  const found: PrintedLabel[] = [];
  const add = (node: Node): void => {
    const step = node.isTextblock ? undefined : stepOf(node, profile);
    if (step !== undefined) found.push({ step, label: String(node.attrs["label"]) });
  };
  for (const { node } of units) {
    add(node);
    node.descendants((inner) => {
      add(inner);
      return !inner.isTextblock;
    });
  }
  return found;
}

/** The number at the end of a label: "2A" of "Pasal 2 A", "a" of "huruf a", "1a" of "ayat (1a)"; a number in words is none. */
function numberIn(label: string): string {
  const found =
    /(?<![A-Za-z\d])(?:\d+\s?[A-Za-z]{0,2}|[IVXLC]+[A-Za-z]?|[A-Za-z]{1,2})\s?[).]?$/u.exec(
      label.trim(),
    );
  return (found?.[0] ?? "").replaceAll(/[^A-Za-z0-9]/gu, "");
}
