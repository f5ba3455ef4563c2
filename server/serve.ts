/** The command `serve`: starts the server, says where it is, and ends it in good order. */
import { messageOf } from "../schemas/message.ts";
import { readConfig } from "./config.ts";
import { ProblemError } from "./problem-error.ts";
import { type RunningServer, startServer } from "./start.ts";

/** Wrong usage, or a folder or port that cannot be used. */
const NOT_STARTED = 2;

export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Called once when the person ends the program. */
  readonly onEnd: (end: () => void) => void;
}

/** Serves until the person ends it; the exit code. What stands in the way of the start is told in one line. */
export async function serve(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  const config = readConfig(args, environment);
  if (!config.ok) {
    terminal.error(messageOf(config.problem, "en"));
    return NOT_STARTED;
  }
  const server = await startOrTell(config.value, terminal);
  if (server === undefined) return NOT_STARTED;
  for (const found of server.library.problems) terminal.error(messageOf(found, "en"));
  terminal.out(`Rancang: ${server.newLink()}`);
  await new Promise<void>((resolve) => {
    terminal.onEnd(resolve);
  });
  await server.close();
  return 0;
}

async function startOrTell(
  options: Parameters<typeof startServer>[0],
  terminal: Terminal,
): Promise<RunningServer | undefined> {
  try {
    return await startServer({
      ...options,
      onBuild: () => terminal.error("Building the editor, once after each change …"),
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    terminal.error(error.message);
    return undefined;
  }
}
