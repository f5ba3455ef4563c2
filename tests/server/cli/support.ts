/** A command line run against files in memory. */
import { runCommandLine } from "../../../server/cli/main.ts";
import type { FileContent, System, WriteResult } from "../../../server/cli/system.ts";
import { extractSource } from "../../../server/extract/index.ts";

export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly errors: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  /** How many sources were read in a process of their own. */
  readonly apart: number;
}

interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  readonly environment?: System["environment"];
  readonly isTerminal?: boolean;
  readonly isReadOnly?: boolean;
  /** Links that stand in folders. */
  readonly links?: readonly string[];
  /** A folder in a folder that cannot be looked into. */
  readonly closed?: string;
  /** Who looks at the progress; without it nobody does. */
  readonly onProgress?: (text: string) => void;
  /** What reading any file throws, as only a fault of the program would. */
  readonly fault?: Error;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

const fits = (bytes: Uint8Array, maxBytes: number): FileContent =>
  bytes.length > maxBytes ? { kind: "too-long" } : { kind: "bytes", bytes };

/** What a command line does. */
export async function run(args: readonly string[], world: World = {}): Promise<Run> {
  const files = new Map(Object.entries(world.files ?? {}));
  const written = new Map<string, string>();
  const errors: string[] = [];
  let out = "";
  let apart = 0;
  const system: System = {
    environment: world.environment ?? {},
    isTerminal: world.isTerminal ?? false,
    readFile: (path, maxBytes) => {
      if (world.fault !== undefined) return Promise.reject(world.fault);
      const content = files.get(path);
      const missing: FileContent = { kind: "unreadable", reason: "missing", detail: "" };
      return Promise.resolve(content === undefined ? missing : fits(bytesOf(content), maxBytes));
    },
    findFiles: (input, endings) => {
      const below = [...files.keys()].filter((file) => file.startsWith(`${input}/`)).sort();
      const { closed, links = [] } = world;
      const shut = { reason: "not-permitted", detail: "" } as const;
      if (closed?.startsWith(`${input}/`) === true)
        return Promise.resolve([{ file: closed, unreadable: shut }]);
      const found = below
        .filter((file) => endings.some((ending) => file.endsWith(ending)))
        .map((file) => ({ file, isLink: links.includes(file) }));
      return Promise.resolve(below.length === 0 ? undefined : found);
    },
    today: () => "2026-11-30",
    readInput: (maxBytes) => Promise.resolve(fits(bytesOf(world.input ?? ""), maxBytes)),
    writeFiles: (outputs) => {
      const [first] = outputs;
      const refused: WriteResult = {
        kind: "unwritable",
        file: first?.file ?? "",
        reason: "not-permitted",
        detail: "",
      };
      if (world.isReadOnly === true) return Promise.resolve(refused);
      for (const { file, text } of outputs) written.set(file, text);
      return Promise.resolve({ kind: "written" });
    },
    extractApart: (bytes, options) => {
      apart += 1;
      return extractSource(bytes, options);
    },
    out: (text) => {
      out += text;
    },
    error: (line) => {
      errors.push(line);
    },
    ...(world.onProgress === undefined ? {} : { progress: world.onProgress }),
    onEnd: () => undefined,
  };
  const exit = await runCommandLine(args, system);
  return { exit, out, errors, files: written, apart };
}
