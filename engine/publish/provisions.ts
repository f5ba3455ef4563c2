/** The redline cut into provisions: an article, a note or a part at a time, with the chapters it stands under. */
import type { RedlinePart, RedlineUnit } from "./redline.ts";

export interface ProvisionBlock {
  readonly unit: RedlineUnit;
  /** The units around it, the outermost first; the body is not among them. */
  readonly trail: readonly RedlineUnit[];
  /** All of the unit; or only its own heading and lines, for its inner units are blocks of their own; or a place that was left. */
  readonly extent: "whole" | "frame" | "departed";
  /** The parts of the unit that the block shows. */
  readonly parts: readonly RedlinePart[];
}

const FRAMES: ReadonlySet<string> = new Set([
  "body",
  "container",
  "preamble",
  "explanation",
  "division",
  "attachment",
]);

/** The provisions in which something happened, in the order of the text. */
export function changedProvisions(
  units: readonly RedlineUnit[],
  trail: readonly RedlineUnit[] = [],
): readonly ProvisionBlock[] {
  return units.flatMap((unit): readonly ProvisionBlock[] => {
    if (!unit.isTouched) return [];
    const kind = (unit.after ?? unit.before)?.kind ?? "article";
    if (!FRAMES.has(kind)) return [{ unit, trail, extent: "whole", parts: unit.content }];
    const below = kind === "body" ? trail : [...trail, unit];
    const own = unit.content.filter((part) => part.kind === "line" || part.kind === "omission");
    return [
      ...(unit.change === null ? [] : [{ unit, trail, extent: "frame" as const, parts: own }]),
      ...unit.content.flatMap((part): readonly ProvisionBlock[] => {
        if (part.kind === "unit") return changedProvisions([part.unit], below);
        return part.kind === "departed"
          ? [{ unit, trail: below, extent: "departed", parts: [part] }]
          : [];
      }),
    ];
  });
}

/** Whether a provision explains the act and is not part of its rules. */
export function isExplanation({ unit, trail }: ProvisionBlock): boolean {
  return [...trail, unit].some(({ before, after }) => (after ?? before)?.kind === "explanation");
}

/** The units of a provision whose change a reader should find in a table: not what came or went with the unit around it. */
export function notableUnits(block: ProvisionBlock): readonly RedlineUnit[] {
  switch (block.extent) {
    case "whole":
      return notableBelow(block.unit, null);
    case "frame":
      return [block.unit];
    case "departed":
      // Told where the clause stands now.
      return [];
  }
}

function notableBelow(unit: RedlineUnit, parent: RedlineUnit | null): readonly RedlineUnit[] {
  const inner = unit.content.flatMap((part) =>
    part.kind === "unit" ? notableBelow(part.unit, unit) : [],
  );
  return isNotable(unit, parent) ? [unit, ...inner] : inner;
}

function isNotable({ change, before, after }: RedlineUnit, parent: RedlineUnit | null): boolean {
  if (change === null) return false;
  const isWhole = change.kind === "inserted" || change.kind === "deleted";
  if (isWhole) return parent?.change?.kind !== change.kind;
  // A split is told once, where its first part stands.
  if (change.kind === "split") return change.after[0] === after?.eid;
  const onlyNumbered = change.kind === "kept" && !change.moved && !change.form;
  return !(onlyNumbered && before?.label === after?.label);
}
