/** The clause that the cursor stands in, for what is attached to clauses. */
import type { EditorState } from "prosemirror-state";
import { useMemo } from "react";
import { addressClauses } from "../../../../engine/document/index.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { citedLabel } from "../../../prosemirror/cited-label.ts";
import { citedPath, currentUnits } from "../current-clause.ts";
import type { DraftEditor } from "../draft-editor.ts";
import { useSelected } from "../signal.ts";

export interface CurrentClause {
  readonly wid: string;
  readonly path: readonly string[];
}

/** The unit around the cursor and those that hold it, from the article down; innermost last. */
export function useCurrentClauses(editor: DraftEditor): readonly CurrentClause[] {
  const around = useSelected(editor.state, (state) =>
    JSON.stringify(clausesAround(state, editor.profile)),
  );
  return useMemo(() => JSON.parse(around) as readonly CurrentClause[], [around]);
}

function clausesAround(state: EditorState, profile: Profile): readonly CurrentClause[] {
  const units = currentUnits(state);
  const article = units.findLastIndex(({ kind }) => kind === "article");
  return units
    .map((unit, index) => ({ wid: unit.wid, path: citedPath(units.slice(0, index + 1), profile) }))
    .slice(Math.max(0, article));
}

/** The address of a clause in the draft as it stands, or undefined where it is gone. */
export function eidOf(editor: DraftEditor, wid: string): string | undefined {
  const clauses = addressClauses(editor.view.state.doc, editor.profile);
  return clauses.find((clause) => clause.wid === wid)?.eid;
}

/** The labels of clauses by identity, in the draft as it stands. */
export function pathsIn(editor: DraftEditor): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const clauses = addressClauses(editor.view.state.doc, editor.profile);
  const byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
  for (const clause of clauses) {
    const outer = clause.parent === null ? undefined : byEid.get(clause.parent);
    const isTop = clause.kind === "article" || clause.kind === "container" || outer === undefined;
    const before = isTop ? [] : (paths.get(outer.wid) ?? []);
    paths.set(
      clause.wid,
      clause.label === "" ? before : [...before, citedLabel(clause.label, editor.profile)],
    );
  }
  return paths;
}
