/** Drafts spelled in the dialect, with the cursor as a sign: `‸` is the cursor, two of them a selection. */
import { history } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { type Command, EditorState, TextSelection } from "prosemirror-state";
import { drafting } from "../../editor/prosemirror/drafting.ts";
import { fillEmptyUnits, filledUnits } from "../../editor/prosemirror/empty-units.ts";
import { identities } from "../../editor/prosemirror/plugins/identities.ts";
import { plainNumbers } from "../../editor/prosemirror/plugins/plain-numbers.ts";
import { questions } from "../../editor/prosemirror/question.ts";
import { isUnit } from "../../editor/prosemirror/units.ts";
import { readDialect, writeDialect } from "../../engine/dialect/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";

export const profile = profiles.id;

function counter(prefix: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

function withWids(node: Node, mint: () => string): Node {
  if (node.isText) return node;
  const attributes = isUnit(node) ? { ...node.attrs, wid: mint() } : node.attrs;
  return node.type.create(
    attributes,
    node.children.map((child) => withWids(child, mint)),
    node.marks,
  );
}

/** Where the signs stand in a document, outermost first. */
function signs(document: Node): readonly number[] {
  const found: number[] = [];
  document.descendants((node, position) => {
    if (!node.isText) return;
    for (const { index } of (node.text ?? "").matchAll(/‸/gu)) found.push(position + index);
  });
  return found;
}

/**
 * A draft spelled in the dialect. Units whose text holds `°` are new; all others stand in the base, which a new act has not.
 */
export function draft(source: string, act: "standing" | "new" = "standing"): EditorState {
  const body = source.replace(/^\n+/u, "").replace(/^ {4}/gmu, "");
  const document = withWids(fillEmptyUnits(readDialect(body, { profile }).document), counter("b"));
  const base = new Set<string>();
  document.descendants((node) => {
    if (act === "standing" && isUnit(node) && !node.textContent.includes("°"))
      base.add(String(node.attrs["wid"]));
  });
  const plain = EditorState.create({
    doc: document,
    plugins: [
      drafting({ profile, base }),
      questions(),
      identities(counter("n")),
      filledUnits(),
      plainNumbers(),
      history(),
    ],
  });
  const places = signs(document);
  const transaction = plain.tr;
  for (const place of places.toReversed()) transaction.delete(place, place + 1);
  const [from, to = (from ?? 0) + 1] = places;
  if (from !== undefined)
    transaction.setSelection(TextSelection.create(transaction.doc, from, to - 1));
  return plain.apply(transaction.setMeta("addToHistory", false));
}

/** The state after a command; throws where the command does not take the key. */
export function run(state: EditorState, ...commands: readonly Command[]): EditorState {
  return commands.reduce((current, command) => {
    let next = current;
    const taken = command(current, (transaction) => {
      next = current.apply(transaction);
    });
    if (!taken) throw new Error("the command did not take the key");
    next.doc.check();
    return next;
  }, state);
}

/** A command that types a text. */
export function type(text: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(text));
    return true;
  };
}

/** The draft in the dialect, with the cursor as a sign. */
export function show(state: EditorState): string {
  const { from, to, empty } = state.selection;
  const marked = state.tr.insertText("‸", to);
  if (!empty) marked.insertText("‸", from);
  return writeDialect(marked.doc, profile).trim().replace(/\n\n/gu, "\n");
}

/** Lines written with the indentation of a test, for comparison with `show`. */
export function lines(source: string): string {
  return source
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
