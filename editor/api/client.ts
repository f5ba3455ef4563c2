/** The HTTP client: JSON in and out, refusals as `ApiProblem`, a lost connection as `ConnectionLost`. */
import { ApiProblem, type ProblemBody } from "./problem.ts";

type Query = Readonly<Record<string, string | number | undefined>>;
type Method = "POST" | "PUT" | "PATCH" | "DELETE";

interface SendOptions {
  /** The state that the client holds, for `If-Match`; the server refuses when it has moved on. */
  readonly ifMatch?: string;
  /** Keeps the request alive when the page goes away. */
  readonly keepalive?: boolean;
}

/** Calls to the server under `/api/v1`. */
export interface Api {
  readonly get: <Answer>(path: string, query?: Query) => Promise<Answer>;
  readonly text: (path: string) => Promise<string>;
  readonly send: <Answer>(
    method: Method,
    path: string,
    body?: unknown,
    options?: SendOptions,
  ) => Promise<Answer>;
}

/** The server did not answer at all. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super("The server did not answer.", { cause });
    this.name = "ConnectionLost";
  }
}

/** A client for the server that served this page. */
export function createApi(base = "/api/v1"): Api {
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(`${base}${path}`, { credentials: "same-origin", ...init }).catch(
      (cause: unknown) => {
        throw new ConnectionLost(cause);
      },
    );
    if (!answer.ok) throw new ApiProblem(await readProblem(answer));
    return answer;
  };
  return {
    get: async <Answer>(path: string, query: Query = {}) =>
      readJson<Answer>(await ask(path + queryString(query), {})),
    text: async (path) => (await ask(path, {})).text(),
    send: async <Answer>(
      method: Method,
      path: string,
      body?: unknown,
      { ifMatch, keepalive = false }: SendOptions = {},
    ) => {
      const headers = new Headers();
      if (body !== undefined) headers.set("content-type", "application/json");
      if (ifMatch !== undefined) headers.set("if-match", ifMatch);
      const init: RequestInit = { method, headers, keepalive };
      if (body !== undefined) init.body = JSON.stringify(body);
      return readJson<Answer>(await ask(path, init));
    },
  };
}

function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

// The border to the server: the shapes of schemas/api are what the server checks its answers against.
async function readJson<Answer>(answer: Response): Promise<Answer> {
  const text = await answer.text();
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

async function readProblem(answer: Response): Promise<ProblemBody> {
  const fallback = { type: "about:blank", title: answer.statusText, status: answer.status };
  const text = await answer.text();
  try {
    return { ...fallback, ...(JSON.parse(text) as Partial<ProblemBody>) };
  } catch (cause) {
    // A proxy in between answers in its own form; the status still says what happened.
    if (cause instanceof SyntaxError) return fallback;
    throw cause;
  }
}
