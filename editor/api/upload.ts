/** A file sent to the server, with how far it is: `fetch` does not tell that of what it sends. */
import { ConnectionLost } from "./client.ts";
import { ApiProblem, type ProblemBody } from "./problem.ts";

interface UploadOptions {
  /** Told with the bytes that were sent. */
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file and gives the answer; refusals as `ApiProblem`, a lost connection as `ConnectionLost`, a stop as `AbortError`. */
export function uploadFile<Answer>(
  path: string,
  file: Blob,
  { onProgress, signal }: UploadOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1${path}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      const isDone = request.status >= 200 && request.status < 300;
      if (isDone) resolve(JSON.parse(request.responseText) as Answer);
      else reject(new ApiProblem(refusalOf(request)));
    };
    request.onerror = () => reject(new ConnectionLost(request.statusText));
    request.onabort = () => reject(new DOMException("The upload was stopped.", "AbortError"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function refusalOf({ status, statusText, responseText }: XMLHttpRequest): ProblemBody {
  const fallback = { type: "about:blank", title: statusText, status };
  try {
    return { ...fallback, ...(JSON.parse(responseText) as Partial<ProblemBody>) };
  } catch (cause) {
    // A proxy in between answers in its own form; the status still says what happened.
    if (cause instanceof SyntaxError) return fallback;
    throw cause;
  }
}
