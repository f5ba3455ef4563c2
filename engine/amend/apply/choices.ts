/**
 * What a person chose for items whose target can be several units.
 *
 *     3. Ketentuan huruf a Pasal 2 dihapus.      Pasal 2 has a huruf a in ayat (1) and one in ayat (2): "choose"
 *     3=art_2__para_1__list_1__point_a           the item is read as if it said "huruf a ayat (1) Pasal 2"
 */
import type {
  Instruction,
  LabelPath,
  LabelStep,
  Operation,
  Target,
} from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { fromArticle, isContainerStep, isWithin, printPath, samePath } from "../../path/index.ts";
import type { Tried } from "./colliding-items.ts";
import { type AddressBook, addressBook } from "./find/address-book.ts";
import { canMean } from "./find/article-units.ts";
import { mapTargets } from "./operation-targets.ts";
import type { BillProblem, Choice, Round } from "./rounds.ts";

/** The choices for some bills. Each settles one target of one item, and is told where it settles none. */
export class Choices {
  readonly #base: LegalDocument;
  readonly #profile: Profile;
  readonly #open: Set<Choice>;
  readonly #items: readonly Instruction[];

  constructor(
    base: LegalDocument,
    rounds: readonly Pick<Round, "instructions">[],
    choices: readonly Choice[],
    profile: Profile,
  ) {
    this.#base = base;
    this.#profile = profile;
    this.#open = new Set(choices);
    this.#items = rounds.flatMap(({ instructions }) => instructions);
  }

  /** The instructions that waited for a choice that was made, each with the target that was chosen. */
  settle(tried: readonly Tried[]): ReadonlyMap<Instruction, Instruction> {
    const settled = new Map<Instruction, Instruction>();
    for (const choice of this.#open) {
      if (this.#items.filter((one) => isItem(one, choice.item)).length !== 1) continue;
      const one = tried.find(({ instruction }) => isItem(instruction, choice.item));
      if (one === undefined || settled.has(one.instruction)) continue;
      const meant = this.#meantBy(choice, one);
      if (meant === undefined) continue;
      settled.set(one.instruction, meant);
      this.#open.delete(choice);
    }
    return settled;
  }

  /** The choices that settled nothing. */
  unused(): readonly BillProblem[] {
    return [...this.#open].map(({ item, unit }) => ({
      ...problem("amend/choice-unused", { item, unit }),
      bill: 0,
    }));
  }

  #meantBy({ unit }: Choice, { instruction, step, before }: Tried): Instruction | undefined {
    if (step.kind === "done" || step.refusal.outcome !== "choose") return undefined;
    const { candidates } = step.refusal;
    const inAnnex = instruction.act?.inAnnex === true;
    const books = [this.#base, before.toNode()].map((act) =>
      addressBook(act, inAnnex, this.#profile),
    );
    const chosen = candidates.filter((path) => isNamed(path, unit, books));
    const [only] = chosen;
    return only === undefined || chosen.length > 1
      ? undefined
      : withTarget(instruction, candidates, only);
  }
}

function isItem({ item, label }: Instruction, named: string): boolean {
  return item === named || label.replace(/\.$/u, "") === named.replace(/\.$/u, "");
}

function isNamed(path: LabelPath, unit: string, books: readonly AddressBook[]): boolean {
  return (
    printPath(path).toLowerCase() === unit.toLowerCase() ||
    books.some((book) => book.findAll("body", path).some((eid) => eid === unit))
  );
}

/**
 * The instruction with the one target that gave these candidates written out; undefined where none of its targets did, or
 * where the words of a target cannot say which is meant: of two articles of one number.
 */
function withTarget(
  instruction: Instruction,
  candidates: readonly LabelPath[],
  chosen: LabelPath,
): Instruction | undefined {
  const short = instruction.operations
    .flatMap(targetsOf)
    .map(({ path }) => fromArticle(path))
    .find(
      (path) =>
        candidates.every((candidate) => canMean(candidate, path)) &&
        !samePath(path, fromArticle(chosen)),
    );
  if (short === undefined) return undefined;
  const operations = instruction.operations.map((operation) => {
    const isAbout = targetsOf(operation).some(({ path }) => samePath(fromArticle(path), short));
    const parent = isAbout ? short.slice(0, -1) : undefined;
    return mapTargets(operation, (target) => ({
      ...target,
      path: writtenOut(target.path, short, chosen, parent),
    }));
  });
  return { ...instruction, operations };
}

// New units and anchors beside the unit are where it is; so is what is inside it.
function writtenOut(
  full: LabelPath,
  short: LabelPath,
  chosen: LabelPath,
  parent: LabelPath | undefined,
): LabelPath {
  const path = fromArticle(full);
  const around: readonly LabelStep[] = path === full ? [] : full.filter(isContainerStep);
  if (isWithin(path, short)) return [...around, ...chosen, ...path.slice(short.length)];
  const isBeside =
    parent !== undefined &&
    samePath(path.slice(0, -1), parent) &&
    path.at(-1)?.role === short.at(-1)?.role;
  if (!isBeside) return full;
  return [...around, ...chosen.slice(0, -1), ...path.slice(-1)];
}

function targetsOf(operation: Operation): readonly Target[] {
  const targets: Target[] = [];
  mapTargets(operation, (target) => {
    targets.push(target);
    return target;
  });
  return targets;
}
