/** The built editor: its files, and the one page that all its addresses get. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler } from "express";
import { allowEditor, mintNonce } from "./security-headers.ts";

/** The files of the build by name, and the page for every other address that a browser asks a page for. */
export function serveEditor(folder: string): readonly RequestHandler[] {
  return [
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: "ignore",
      setHeaders: (response, path) => {
        // Names of built files carry their hash.
        const cache = path.includes("/assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache";
        response.setHeader("Cache-Control", cache);
      },
    }),
    servePage(readFileSync(join(folder, "index.html"), "utf8")),
  ];
}

function servePage(html: string): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (!isRead || request.accepts(["html", "json"]) !== "html") return next();
    const nonce = mintNonce();
    allowEditor(response, nonce);
    response.set("Cache-Control", "no-store");
    // React Aria, Vite and our own CodeMirror setting look for the nonce under this name.
    const meta = `<meta property="csp-nonce" nonce="${nonce}" />`;
    response.type("html").send(html.replace("<head>", () => `<head>\n    ${meta}`));
  };
}
