/** What a browser may do with our pages. */
import { createHash, randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/** Headers of every answer. The policy of the content is set by whoever sends a page; other answers may do nothing. */
export const securityHeaders: readonly RequestHandler[] = [
  helmet({
    contentSecurityPolicy: false,
    // Served over plain HTTP on one's own machine; a proxy that adds TLS adds this too.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
  }),
  (_request, response, next) => {
    response.set(
      "Content-Security-Policy",
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    );
    response.set(
      "Permissions-Policy",
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    );
    next();
  },
];

/** A value that only one answer has. */
export function mintNonce(): string {
  return randomBytes(16).toString("base64");
}

/**
 * The policy of the editor: its own files only. Scripts never stand in the page; style elements, which CodeMirror and React
 * Aria make, must carry the nonce.
 */
export function allowEditor(response: Response, nonce: string): void {
  setPolicy(response, {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
  });
}

/** The policy while the editor is being developed: Vite writes scripts and styles into the page and opens a socket. */
export function allowDevelopment(response: Response): void {
  setPolicy(response, {
    "default-src": "'self'",
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "connect-src": "'self' ws:",
    "worker-src": "'self' blob:",
    "frame-ancestors": "'none'",
  });
}

/**
 * The policy of a published page: the styles that it was made with, by their hashes, and nothing else. It runs in a
 * sandbox, so that even what got through could not speak for the person who reads it.
 */
export function allowPublication(response: Response, html: string): void {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(
    ([, style = ""]) => `'sha256-${createHash("sha256").update(style, "utf8").digest("base64")}'`,
  );
  setPolicy(response, {
    "default-src": "'none'",
    "style-src": styles.length > 0 ? styles.join(" ") : "'none'",
    "img-src": "data:",
    "font-src": "data:",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    sandbox: "allow-downloads allow-popups allow-popups-to-escape-sandbox",
  });
}

function setPolicy(response: Response, directives: Readonly<Record<string, string>>): void {
  const policy = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  response.set("Content-Security-Policy", policy.join("; "));
}
