/** What the operations of an instruction say of one article: which of its units change, come and go. */
import type {
  InsertPlace,
  LabelPath,
  LabelStep,
  Operation,
  Target,
} from "../../../../schemas/amendment.ts";
import { articleOf, fromArticle, isWithin, samePath, sameStep } from "../../../path/index.ts";

export interface DeclaredInsert {
  readonly place: InsertPlace;
  readonly units: readonly LabelPath[];
}

export interface Declared {
  /** The article as a whole reads anew, so nothing in it needs to be named. */
  readonly isWhole: boolean;
  /** The article becomes its own first paragraph (E5). */
  readonly isNumbered: boolean;
  readonly replaced: readonly LabelPath[];
  readonly deleted: readonly LabelPath[];
  readonly kept: readonly LabelPath[];
  readonly inserts: readonly DeclaredInsert[];
}

/** What the operations say of an article. Ranges must be spelled out before. */
export function declaredOf(operations: readonly Operation[], article: LabelStep): Declared {
  const inside = (path: LabelPath): boolean => {
    const own = articleOf(path);
    return own !== undefined && sameStep(own, article);
  };
  const pathsOf = (kind: Operation["kind"]): readonly LabelPath[] =>
    operations.flatMap((operation) =>
      operation.kind === kind && operation.kind !== "insert" && inside(operation.target.path)
        ? [fromArticle(operation.target.path)]
        : [],
    );
  const replaced = pathsOf("replace");
  const renumbered = operations.flatMap((operation) =>
    operation.kind === "renumber" && inside(operation.target.path) ? [operation] : [],
  );
  const isNumbered = renumbered.some(
    ({ target, to }) => target.path.length === 1 && to.path.length === 2,
  );
  const moved = renumbered.flatMap(({ target, to }) => [
    fromArticle(target.path),
    fromArticle(to.path),
  ]);
  const split = operations.flatMap((operation) =>
    operation.kind === "split" && inside(operation.target.path)
      ? [operation.target, ...operation.into].map(({ path }) => fromArticle(path))
      : [],
  );
  return {
    isWhole: [...replaced, ...split].some((path) => path.length === 1),
    isNumbered,
    replaced: [...replaced, ...(isNumbered ? [] : moved), ...split],
    deleted: pathsOf("delete"),
    kept: pathsOf("keep"),
    inserts: operations.flatMap((operation) =>
      operation.kind === "insert" ? declaredInsert(operation.place, operation.units, inside) : [],
    ),
  };
}

function declaredInsert(
  place: InsertPlace,
  units: readonly Target[],
  inside: (path: LabelPath) => boolean,
): readonly DeclaredInsert[] {
  const paths = units.map(({ path }) => fromArticle(path));
  const [first] = paths;
  const isPart = first !== undefined && first.length > 1 && inside(first);
  return isPart ? [{ place, units: paths }] : [];
}

/** Whether a unit is named, or stands inside one that is. */
export function isDeclared({ replaced, deleted, inserts }: Declared, path: LabelPath): boolean {
  const named = [...replaced, ...deleted, ...inserts.flatMap(({ units }) => units)];
  return named.some((other) => isWithin(path, other));
}

/** Whether the list of a unit gains or loses members, so that the marks at the end of its neighbours move. */
export function hasNewSiblings({ inserts, deleted, replaced }: Declared, path: LabelPath): boolean {
  const parent = path.slice(0, -1);
  const changed = [...inserts.flatMap(({ units }) => units), ...deleted, ...replaced];
  return changed.some((unit) => unit.length === path.length && samePath(unit.slice(0, -1), parent));
}
