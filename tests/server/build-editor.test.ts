import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import express from "express";
import supertest from "supertest";
import { buildEditor } from "../../server/build-editor.ts";
import { serveEditor } from "../../server/http/serve-editor.ts";

let root = "";
let told = 0;
const build = () =>
  buildEditor(root, () => {
    told += 1;
  });
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "rancang-editor-"));
  mkdirSync(join(root, "editor"));
  cpSync("server/build", join(root, "server/build"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "editor/vite.config.ts"), "export default {};\n");
  writeFileSync(
    join(root, "editor/index.html"),
    '<!doctype html><html><head><title>$& x</title></head><body><script type="module" src="./main.ts"></script></body></html>',
  );
  writeFileSync(join(root, "editor/main.ts"), 'document.title = "one";\n');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("the build of the editor", () => {
  test("is made once, and again after a change", async () => {
    const { folder } = await build();
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain("assets/");
    await build();
    expect(told).toBe(1);
    writeFileSync(join(root, "editor/main.ts"), 'document.title = "another";\n');
    await build();
    expect(told).toBe(2);
  });

  test("that fails is told in one line", async () => {
    writeFileSync(join(root, "editor/main.ts"), 'import "./gone.ts";\n');
    await expect(build()).rejects.toMatchObject({
      problem: { code: "http/editor-not-built" },
      message: expect.not.stringContaining("\n"),
    });
    writeFileSync(join(root, "editor/main.ts"), 'document.title = "one";\n');
  });

  test("is made for one run, elsewhere, where the checkout cannot be written", async () => {
    renameSync(join(root, "dist"), join(root, "kept"));
    // Whoever is root may write where it is forbidden, but nobody makes a folder of a file.
    writeFileSync(join(root, "dist"), "");
    const { folder, close } = await build();
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain("assets/");
    await close();
    expect(existsSync(folder)).toBe(false);
    rmSync(join(root, "dist"));
    renameSync(join(root, "kept"), join(root, "dist"));
  });

  test("is served: one page for every address, with a nonce of its own; files by name", async () => {
    const { folder } = await build();
    const app = express();
    for (const handler of serveEditor(folder)) app.use(handler);
    const ask = supertest(app);
    const first = await ask.get("/anything/deep").set("Accept", "text/html");
    const nonce = /<meta property="csp-nonce" nonce="([^"]+)"/u.exec(first.text)?.[1];
    expect(first.headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers["content-security-policy"]).toContain("script-src 'self';");
    expect(first.text).toContain("<title>$& x</title>");
    expect(first.headers["cache-control"]).toBe("no-store");
    const second = await ask.get("/").set("Accept", "text/html");
    expect(second.text).not.toContain(String(nonce));
    const [asset = ""] = /\/assets\/[^"]+\.js/u.exec(first.text) ?? [];
    const file = await ask.get(asset);
    expect([file.status, file.headers["cache-control"]]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
    expect((await ask.get("/.fingerprint").set("Accept", "application/json")).status).toBe(404);
    expect(
      (await ask.get("/..%2f..%2fpackage.json").set("Accept", "application/json")).status,
    ).not.toBe(200);
    expect((await ask.post("/")).status).toBe(404);
  });
});
