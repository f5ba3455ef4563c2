/** `npm start`. */
import { serve } from "./serve.ts";

process.exitCode = await serve(process.argv.slice(2), process.env, {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  onEnd: (end) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  },
});
