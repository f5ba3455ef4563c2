/** The tables of a draft: what it punishes, and which rules it leaves to others. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import type { DraftTable } from "../../../schemas/api/tables.ts";
import type { TargetRow } from "../../../schemas/records/index.ts";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../components/button.tsx";
import { Choice } from "../../components/choice.tsx";
import { Failed } from "../../components/failed.tsx";
import { inOrder } from "../../components/in-order.ts";
import { saveFile } from "../../components/save-file.ts";
import { Sheet } from "../../components/sheet.tsx";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useMedia } from "../../components/use-media.ts";
import { useLanguage, useWords } from "../../i18n/index.ts";
import "./tables.css";

interface TablesProps {
  readonly target: TargetRow;
}

/** A button that opens both tables of a draft. */
export function TablesButton({ target }: TablesProps) {
  const t = useWords("tables");
  const [isOpen, setIsOpen] = useState(false);
  const title = t("title", { cite: target.work.cite });
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t("open")}</Button>
      <Sheet title={title} isOpen={isOpen} onOpenChange={setIsOpen} place="wide">
        {isOpen ? <Tables target={target} /> : null}
      </Sheet>
    </>
  );
}

function Tables({ target }: TablesProps) {
  const t = useWords("tables");
  const api = useApi();
  const language = useLanguage();
  const [name, setName] = useState<DraftTable["name"]>("penalties");
  const { data, error, refetch } = useQuery({
    queryKey: ["tables", target.id, language],
    queryFn: () =>
      api.get<RouteAnswer<"getTables">>(`/targets/${encodeURIComponent(target.id)}/tables`, {
        language,
      }),
    // What was typed since they were last shown is in them.
    gcTime: 0,
  });
  if (error !== null) return <Failed error={error} retry={() => void refetch()} />;
  if (data === undefined) return <TextSkeleton lines={[60, 90, 80]} />;
  const table = data.tables.find((one) => one.name === name);
  if (table === undefined) return <p>{t("none")}</p>;
  return (
    <div className="stack tables">
      <div className="tables-bar">
        <Choice
          label={t("which")}
          labelled="said"
          value={name}
          options={[
            { value: "penalties", text: t("penalties") },
            { value: "delegations", text: t("delegations") },
          ]}
          onChange={setName}
        />
        <Button onPress={() => saveFile(`${target.work.cite} ${name}.csv`, "text/csv", table.csv)}>
          {t("csv")}
        </Button>
        <Button onPress={() => window.print()}>{t("print")}</Button>
      </div>
      <p className="quiet">{t(name === "penalties" ? "about" : "aboutAlone")}</p>
      {inOrder(table.notes, (note) => (
        <p>{note}</p>
      ))}
      {table.rows.length === 0 ? <p>{t("empty")}</p> : <Rows table={table} says={t(name)} />}
    </div>
  );
}

interface RowsProps {
  readonly table: DraftTable;
  readonly says: string;
}

/** A cell under the name of its column. */
interface Cell {
  readonly name: string;
  readonly says: string;
  readonly text: string;
}

/** Columns in which sentences stand. */
const LONG: ReadonlySet<string> = new Set(["conduct", "words", "before", "after", "subject"]);

function Rows({ table: { columns, rows }, says }: RowsProps) {
  const isNarrow = useMedia("(width < 48rem)");
  // Addresses are for programs; a column that says nothing takes room away.
  const shown = columns.flatMap((column, at) =>
    column.name !== "eid" && rows.some((row) => row[at] !== "") ? [{ ...column, at }] : [],
  );
  const cells = rows.map((row) =>
    shown.map((column): Cell => ({ ...column, text: row[column.at] ?? "" })),
  );
  return isNarrow ? <Blocks rows={cells} /> : <Grid rows={cells} columns={shown} says={says} />;
}

function Blocks({ rows }: { readonly rows: readonly (readonly Cell[])[] }) {
  return (
    <ol className="tables-rows">
      {inOrder(rows, ([head, ...cells]) => (
        <li>
          <h3>{head?.text}</h3>
          <dl>
            {inOrder(
              cells.filter(({ text }) => text !== ""),
              ({ says, text }) => (
                <div>
                  <dt>{says}</dt>
                  <dd>{text}</dd>
                </div>
              ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}

interface GridProps {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: readonly { readonly says: string }[];
  readonly says: string;
}

function Grid({ rows, columns, says }: GridProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="tables-frame" aria-label={says} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {inOrder(columns, (column) => (
              <th scope="col">{column.says}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, ([head, ...cells]) => (
            <tr>
              <th scope="row">{head?.text}</th>
              {inOrder(cells, ({ name, text }) => (
                <td className={LONG.has(name) ? "tables-long" : undefined}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
