/** What the server answers when it refuses (RFC 9457), and the sentence a person reads for it. */
import { messageOf } from "../../schemas/message.ts";
import {
  type Language,
  type Problem,
  type ProblemFacts,
  problem,
  problems,
} from "../../schemas/problem.ts";

/** The body of a refusal: standard members, then the facts of the problem as members of their own. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly [fact: string]: unknown;
}

/** A refusal of the server, thrown by the client. */
export class ApiProblem extends Error {
  readonly status: number;
  /** The code of the registry, such as `version/draft-moved-on`; empty where the answer names none. */
  readonly code: string;
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(body.title);
    this.name = "ApiProblem";
    this.status = body.status;
    this.code = /\/problems\/(.+)$/u.exec(body.type)?.[1] ?? "";
    this.body = body;
  }
}

/** The sentence for a refusal in a language, from its code and facts; the server's own words where the code is unknown here. */
export function problemSentence(refusal: ApiProblem, language: Language): string {
  if (!(refusal.code in problems)) return refusal.body.detail ?? refusal.body.title;
  // The border to the server: its facts are of the shape that the code names in the registry.
  const facts = refusal.body as unknown as ProblemFacts[Problem["code"]];
  return messageOf(problem(refusal.code as Problem["code"], facts), language);
}
