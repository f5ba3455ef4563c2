/** The tables that are computed of a draft. */
import { z } from "zod";
import { idShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

const draftTableShape = z.object({
  name: z.enum(["penalties", "delegations"]),
  /** Sentences that stand above the table. */
  notes: z.array(z.string()),
  columns: z.array(z.object({ name: z.string(), says: z.string() })),
  /** As many texts a row as there are columns. */
  rows: z.array(z.array(z.string())),
  /** The same rows as a file for spreadsheets. */
  csv: z.string(),
});
export type DraftTable = z.infer<typeof draftTableShape>;

export const tableRoutes = {
  getTables: {
    method: "get",
    path: "/targets/:id/tables",
    summary: "What the draft punishes, compared with its base, and which rules it leaves to others",
    params: z.strictObject({ id: idShape }),
    query: z.strictObject({ language: z.enum(["id", "en"]) }),
    status: 200,
    /** No table where the forms of the country are not known. */
    answer: z.object({ length: z.int().nonnegative(), tables: z.array(draftTableShape) }),
  },
} as const satisfies Record<string, RouteShape>;
