/** The server, from an empty folder to an address that answers. */
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { pino } from "pino";
import { problem } from "../schemas/problem.ts";
import { createAnsweringInPool } from "./answering/index.ts";
import { createApp } from "./app.ts";
import { createLinks } from "./auth/sessions.ts";
import { buildEditor } from "./build-editor.ts";
import { createDependencies } from "./create-dependencies.ts";
import { developEditor } from "./develop-editor.ts";
import { errorCode } from "./error-code.ts";
import { extractInPool } from "./extract/index.ts";
import type { Log } from "./http/handle-error.ts";
import { serveEditor } from "./http/serve-editor.ts";
import { type LoadReport, loadLibrary } from "./library/load-library.ts";
import { createProgramPool } from "./pool/index.ts";
import type { OpenStore } from "./ports/index.ts";
import { ProblemError } from "./problem-error.ts";
import { ROOT } from "./root.ts";
import { openFolder, openMemory } from "./storage/open.ts";

interface StartOptions {
  /** The data folder; null keeps everything in memory. */
  readonly data: string | null;
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder of the starter library: null for the one beside the program, "none" to load nothing. */
  readonly library?: string | null;
  readonly editor?: "built" | "development" | "none";
  /** Called before the editor is built, which takes some seconds. */
  readonly onBuild?: () => void;
  readonly log?: Log;
}

export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:` and the port. */
  readonly origin: string;
  /** An address that opens a session once. */
  readonly newLink: () => string;
  readonly library: LoadReport;
  readonly close: () => Promise<void>;
}

const HOST = "127.0.0.1";
const NOTHING_LOADED: LoadReport = { added: [], problems: [] };

/**
 * A server that answers. Throws a `ProblemError` where the port is taken, the data folder cannot be used, or the editor
 * cannot be built; then nothing is left open.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { data, port } = options;
  const store = data === null ? await openMemory() : await openFolder(data);
  let handle: RequestListener = answerLater;
  const server = createServer((request, response) => handle(request, response));
  try {
    const taken = await listen(server, port);
    const started = await assemble(options, store, server, taken);
    handle = started.app;
    started.prepare();
    started.resume();
    return { ...started.running, port: taken };
  } catch (error) {
    await closeServer(server);
    await store.close();
    throw error;
  }
}

async function assemble(
  { library = null, editor = "built", onBuild, log = consoleLog() }: StartOptions,
  store: OpenStore,
  server: Server,
  port: number,
) {
  const pool = createProgramPool();
  const dependencies = createDependencies(store, {
    extractor: (bytes, reading) => extractInPool(pool, bytes, reading),
    onFailure: (error) => log.failure("import", error),
  });
  const links = createLinks(dependencies.ids);
  const report =
    library === "none"
      ? NOTHING_LOADED
      : await loadLibrary(dependencies, library ?? join(ROOT, "drafts"));
  const pages = await editorPages(editor, server, onBuild ?? (() => undefined));
  const app = createApp({
    dependencies,
    links,
    log,
    cookieName: `rancang-session-${port}`,
    apart: createAnsweringInPool(pool, dependencies),
    editor: pages.handlers,
  });
  const origin = `http://${HOST}:${port}`;
  const close = async () => {
    await pages.close();
    await closeServer(server);
    await dependencies.imports.close();
    await pool.close();
    await store.close();
  };
  const newLink = () => `${origin}/open?token=${links.mint()}`;
  const prepare = () => pool.prepare("answer");
  const { resume } = dependencies.imports;
  return { app, prepare, resume, running: { origin, newLink, library: report, close } };
}

interface EditorPages {
  readonly handlers: readonly RequestHandler[];
  readonly close: () => Promise<void>;
}

async function editorPages(
  kind: NonNullable<StartOptions["editor"]>,
  server: Server,
  onBuild: () => void,
): Promise<EditorPages> {
  switch (kind) {
    case "none":
      return { handlers: [], close: () => Promise.resolve() };
    case "development":
      return developEditor(join(ROOT, "editor"), server);
    case "built": {
      const { folder, close } = await buildEditor(ROOT, onBuild);
      return { handlers: serveEditor(folder), close };
    }
  }
}

const answerLater: RequestListener = (_request, response) => {
  response.writeHead(503, { "Retry-After": "2" });
  response.end();
};

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const code = errorCode(error);
      if (code === "EADDRINUSE")
        reject(new ProblemError(problem("http/port-in-use", { port }), error));
      else if (code === "EACCES")
        reject(
          new ProblemError(
            problem("http/option", { option: "--port", reason: "not-permitted" }),
            error,
          ),
        );
      else reject(error);
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function consoleLog(): Log {
  const log = pino({ level: "warn" }, pino.destination(2));
  return { failure: (id, error) => log.error({ id, err: error }) };
}
