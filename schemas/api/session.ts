/** Who one is. */
import { z } from "zod";
import { personNameShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

const languageShape = z.enum(["id", "en"]);

const sessionShape = z.object({ name: z.string(), language: languageShape });

const sessionChangeShape = z.strictObject({
  name: personNameShape.optional(),
  language: languageShape.optional(),
});
export type SessionChange = z.infer<typeof sessionChangeShape>;

export const sessionRoutes = {
  getSession: {
    method: "get",
    path: "/session",
    summary: "The person's name and language",
    status: 200,
    answer: sessionShape,
  },
  changeSession: {
    method: "patch",
    path: "/session",
    summary: "Change name or language",
    body: sessionChangeShape,
    status: 200,
    answer: sessionShape,
  },
} as const satisfies Record<string, RouteShape>;
