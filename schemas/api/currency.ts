/** Whether texts are the law of a day. */
import { z } from "zod";
import { currencyShape } from "../currency.ts";
import { factsShape } from "../facts.ts";
import { dayShape, idShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

/** Today where no day is named. */
const onQuery = z.strictObject({ on: dayShape.optional() });

/** The newest version of a text of the library. */
const textCurrencyShape = z.object({
  versionId: idShape,
  workId: idShape,
  cite: z.string(),
  title: z.string(),
  state: factsShape.shape.state,
  currency: currencyShape,
});
export type TextCurrency = z.infer<typeof textCurrencyShape>;

export const currencyRoutes = {
  getCurrency: {
    method: "get",
    path: "/currency",
    summary:
      "Whether each text of the library is the law of a day, as far as its amendments are recorded",
    query: onQuery,
    status: 200,
    answer: z.object({ on: dayShape, texts: z.array(textCurrencyShape) }),
  },
  getVersionCurrency: {
    method: "get",
    path: "/versions/:id/currency",
    summary: "Whether a version is the law of a day, and why not",
    params: z.strictObject({ id: idShape }),
    query: onQuery,
    status: 200,
    answer: currencyShape,
  },
} as const satisfies Record<string, RouteShape>;
