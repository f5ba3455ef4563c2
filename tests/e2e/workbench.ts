/** The program as a person meets it: a server with a data folder of its own, and a browser that opened its link. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { writeFacts } from "../../engine/dialect/index.ts";
import { readPlainText } from "../../engine/intake/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { readCorpus } from "../support/corpus.ts";
import { isThere } from "../support/outside.ts";
import { openBrowser } from "./browser.ts";

export interface Workbench {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** The tab that the road is walked in; a test that closes it opens another. */
  page: Page;
  readonly origin: string;
  /** What went wrong in scripts so far. */
  readonly errors: readonly string[];
  /** Kills the server in the middle of what it does and starts it again on the same data and port; a new one-time link. */
  readonly killServer: () => Promise<string>;
  /** A tab whose errors are collected. */
  readonly openTab: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** How long a step may take where other programs keep the machine busy, in milliseconds. */
const PATIENCE = 300_000;

interface Program {
  readonly process: ChildProcess;
  readonly link: string;
}

/** `npm start` as a process of its own; ready when it has printed its address. */
async function startProgram(data: string, library: string, port: number): Promise<Program> {
  // As `npm start` does, without npm between: what is killed is the program itself.
  const options = ["--data", data, "--library", library, "--port", String(port)];
  const args = ["--import", "tsx", "server/main.ts", ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const link = /http:\/\/\S+/u.exec(said)?.[0];
      if (link !== undefined) resolve({ process: child, link });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => {
      reject(new Error(`The program ended with ${code}: ${said}`));
    });
  });
}

async function endProgram({ process: child }: Program, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", resolve);
  });
  child.kill(signal);
  await ended;
}

/** The starter library, with the whole UU 21/2007 as its official text has it where the corpus is at hand. */
function makeLibrary(folder: string): string {
  const library = join(folder, "drafts");
  cpSync("drafts", library, { recursive: true });
  if (!isThere("corpus")) return library;
  const { markdown } = readPlainText(readCorpus("id/uu-2007-21/pdf-digital.txt"), {
    profile: profiles.id,
  });
  const facts = writeFacts({
    dialect: 1,
    work: "/akn/id/act/uu/2007/21",
    title: "Pemberantasan Tindak Pidana Perdagangan Orang",
    cite: "UU 21/2007",
    language: "id",
    state: "enacted",
    extent: "whole",
    date: "2007-04-19",
    sources: [
      {
        cite: "UU 21/2007",
        retrieved: "2026-11-23",
        licence: "public domain (UU 28/2014 art. 42)",
      },
    ],
  });
  writeFileSync(join(library, "existing/uu-2007-21@2007.md"), `${facts}\n${markdown}`);
  return library;
}

/** A workbench in a fresh folder, or over the data of another. */
export async function openWorkbench(given?: string): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), "rancang-e2e-"));
  const library = makeLibrary(folder);
  const data = given ?? join(folder, "data");
  let program = await startProgram(data, library, 0);
  const { origin, port } = new URL(program.link);
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "id-ID",
    reducedMotion: "reduce",
  });
  const errors: string[] = [];
  const openTab = async (): Promise<Page> => {
    const tab = await context.newPage();
    tab.setDefaultTimeout(PATIENCE);
    tab.on("pageerror", (error) => errors.push(error.message));
    return tab;
  };
  const page = await openTab();
  await page.goto(program.link);
  return {
    browser,
    context,
    page,
    origin,
    errors,
    openTab,
    killServer: async () => {
      await endProgram(program, "SIGKILL");
      program = await startProgram(data, library, Number(port));
      return program.link;
    },
    close: async () => {
      await browser.close();
      await endProgram(program, "SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The violations that axe finds on the page as it stands, a line each. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`,
  );
}
