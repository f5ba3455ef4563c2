/** Every route of the API by name: the source of types, of validation and of the OpenAPI description. */
import type { z } from "zod";
import { amendmentRoutes } from "./amendment.ts";
import { baseRoutes } from "./base.ts";
import { combineRoutes } from "./combine.ts";
import { commentRoutes } from "./comment.ts";
import { compareRoutes } from "./compare.ts";
import { correctionRoutes } from "./correction.ts";
import { currencyRoutes } from "./currency.ts";
import { draftRoutes } from "./draft.ts";
import { frameRoutes } from "./frame.ts";
import { importRoutes } from "./import.ts";
import { libraryRoutes } from "./library.ts";
import { pinRoutes } from "./pin.ts";
import { proposalRoutes } from "./proposal.ts";
import { publicationRoutes } from "./publication.ts";
import { reasonRoutes } from "./reason.ts";
import { sessionRoutes } from "./session.ts";
import { tableRoutes } from "./tables.ts";
import { versionRoutes } from "./version.ts";

export const API_PREFIX = "/api/v1";

export const apiRoutes = {
  ...sessionRoutes,
  ...libraryRoutes,
  ...versionRoutes,
  ...currencyRoutes,
  ...importRoutes,
  ...amendmentRoutes,
  ...compareRoutes,
  ...correctionRoutes,
  ...proposalRoutes,
  ...draftRoutes,
  ...baseRoutes,
  ...combineRoutes,
  ...tableRoutes,
  ...reasonRoutes,
  ...frameRoutes,
  ...pinRoutes,
  ...commentRoutes,
  ...publicationRoutes,
};

export type RouteName = keyof typeof apiRoutes;
type Part<Name extends RouteName, Key extends string> = (typeof apiRoutes)[Name] extends {
  readonly [K in Key]: infer Shape extends z.ZodType;
}
  ? z.infer<Shape>
  : undefined;

/** What goes in and comes out of a route, by its name. */
export type RouteParams<Name extends RouteName> = Part<Name, "params">;
export type RouteQuery<Name extends RouteName> = Part<Name, "query">;
export type RouteBody<Name extends RouteName> = Part<Name, "body">;
export type RouteAnswer<Name extends RouteName> = Part<Name, "answer">;
