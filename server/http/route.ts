/** What a row of the route table holds beside its shapes. */
import type {
  apiRoutes,
  RouteAnswer,
  RouteBody,
  RouteName,
  RouteParams,
  RouteQuery,
} from "../../schemas/api/index.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Policy } from "../policies/policy.ts";

/** A request that passed its policy and its shapes. */
export interface Call<Name extends RouteName> {
  readonly dependencies: Dependencies;
  readonly person: Person;
  readonly params: RouteParams<Name>;
  readonly query: RouteQuery<Name>;
  readonly body: RouteBody<Name>;
  /** The entity tag of `If-Match`; empty where the route asks for none. */
  readonly expected: string;
}

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** A file to keep. */
export interface KeptFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What a handler gives: text or a file where the route says so, nothing where it has no answer, else the shape of the answer. */
type Given<Name extends RouteName> = (typeof apiRoutes)[Name] extends {
  readonly media: infer Media;
}
  ? Media extends "application/octet-stream"
    ? KeptFile
    : string
  : Frozen<RouteAnswer<Name>>;

export interface Route<Name extends RouteName> {
  readonly policy: Policy;
  /** Away from the process that takes requests: it opens texts, and the largest of them take seconds. */
  readonly runs?: "apart";
  readonly handle: (call: Call<Name>) => Promise<Outcome<Given<Name>>>;
}
