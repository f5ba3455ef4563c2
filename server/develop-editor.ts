/** The editor while it is being written: Vite transforms its files as they are asked for and reloads what changed. */
import type { Server } from "node:http";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { allowDevelopment } from "./http/security-headers.ts";

/** What serves the sources of the editor; the socket for reloading shares the port of `server`. */
export async function developEditor(
  root: string,
  server: Server,
): Promise<{ readonly handlers: readonly RequestHandler[]; readonly close: () => Promise<void> }> {
  const { createServer } = await import("vite");
  const vite = await createServer({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    appType: "spa",
    server: { middlewareMode: { server }, hmr: { server } },
  });
  const allow: RequestHandler = (_request, response, next) => {
    allowDevelopment(response);
    next();
  };
  return { handlers: [allow, vite.middlewares], close: () => vite.close() };
}
