/** A copy of the checkout in a folder of its own, and what can be seen of its builds. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const COPIED = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.editor.json",
  "schemas",
  "engine",
  "server",
  "editor",
  "drafts",
];

/** Only what runs, as `npm ci --omit=dev` leaves it; or everything. */
export type Packages = "production" | "all";

/** A copy of what the program is built of. Its path has a blank, a percent sign and letters that are not of ASCII. */
export function copyCheckout(packages: Packages): string {
  const root = join(mkdtempSync(join(tmpdir(), "rancang-build-")), "naskah é 100%");
  mkdirSync(root);
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  linkPackages(root, packages);
  return root;
}

/** Links the packages of this checkout into another. */
export function linkPackages(root: string, packages: Packages): void {
  const modules = join(root, "node_modules");
  if (packages === "all") {
    symlinkSync(resolve("node_modules"), modules);
    return;
  }
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; devOptional?: boolean }>>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    const isOwn = path !== "" && path.lastIndexOf("node_modules/") === 0;
    if (!isOwn || dev === true || devOptional === true) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(resolve(path), join(root, path));
  }
}

export interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Calls a script of a checkout. */
export function call(
  script: string,
  args: readonly string[],
  cwd: string,
): Promise<Called> & { readonly child: ChildProcess } {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", error: "" };
  child.stdout.on("data", (bytes: Buffer) => {
    said.out += bytes.toString();
  });
  child.stderr.on("data", (bytes: Buffer) => {
    said.error += bytes.toString();
  });
  const called = new Promise<Called>((done) => {
    child.once("close", (code) => done({ code, ...said }));
  });
  return Object.assign(called, { child });
}
