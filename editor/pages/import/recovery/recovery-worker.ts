/** The worker that reads the Markdown of an import whenever typing rests, so that no keystroke waits. */
import { legalSchema } from "../../../../schemas/document.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { type Recovered, readRecovered, recoveredSource } from "./read-recovered.ts";

let recovered: Recovered | undefined;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "open": {
      recovered = {
        document: legalSchema.nodeFromJSON(data.document),
        profile: profiles[data.profile],
        starts: new Map(data.starts),
      };
      const source = recoveredSource(recovered);
      answer({ kind: "recovered", source });
      answer({ kind: "read", read: readRecovered(recovered, data.kept ?? source) });
      return;
    }
    case "source":
      if (recovered !== undefined)
        answer({ kind: "read", read: readRecovered(recovered, data.source) });
      return;
  }
});

function answer(message: FromWorker): void {
  postMessage(message);
}
