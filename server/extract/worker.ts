/** What runs in the worker: one source is read, and its values are sent. */
import { parentPort, workerData } from "node:worker_threads";
import { done } from "../../schemas/outcome.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { extractSource } from "./extract.ts";
import { packSource, type WorkerMessage, type WorkerTask } from "./packed.ts";

const { bytes, as, profile } = workerData as WorkerTask;
const send = (message: WorkerMessage): void => parentPort?.postMessage(message);
const outcome = await extractSource(bytes, {
  ...(as === null ? {} : { as }),
  ...(profile === null ? {} : { profile: profiles[profile] }),
  onProgress: (count, total) => {
    send({ kind: "progress", done: count, total });
  },
});
send({ kind: "read", outcome: outcome.ok ? done(packSource(outcome.value)) : outcome });
