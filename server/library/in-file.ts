/** Problems of files of the library. */
import { messageOf } from "../../schemas/message.ts";
import { type Problem, problem } from "../../schemas/problem.ts";

/** The problem with the name of the file that it lies in. */
export function inFile(found: Problem, path: string): Problem {
  if (found.code === "storage/library-file") return found;
  const line = found.at?.kind === "source" ? `:${found.at.line}` : "";
  const reason = messageOf(found, "en");
  return problem("storage/library-file", { file: `${path}${line}`, reason }, found.at);
}
