/** A file on its way to the server. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { problem } from "../../../schemas/problem.ts";
import type { ProfileId } from "../../../schemas/profiles/index.ts";
import { MAX_ORIGINAL_BYTES } from "../../../schemas/records/limits.ts";
import { ApiProblem } from "../../api/problem.ts";
import { uploadFile } from "../../api/upload.ts";
import { importKeys } from "./queries.ts";

/** How far the file is, in bytes. */
interface Sending {
  readonly name: string;
  readonly sent: number;
  readonly total: number;
}

export interface Upload {
  readonly sending: Sending | null;
  readonly error: unknown;
  readonly start: (file: File, profile: ProfileId | null) => void;
  readonly stop: () => void;
}

/** Sends a file and opens its page. */
export function useUpload(): Upload {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const send = async (file: File, profile: ProfileId | null) => {
    const { name, size: total } = file;
    const stop = new AbortController();
    stopping.current = stop;
    setError(null);
    setSending({ name, sent: 0, total });
    try {
      if (total > MAX_ORIGINAL_BYTES) throw tooLarge();
      const query = new URLSearchParams({ name, ...(profile === null ? {} : { profile }) });
      const row = await uploadFile<RouteAnswer<"addImport">>(`/imports?${query}`, file, {
        onProgress: (sent) => setSending({ name, sent: Math.min(sent, total), total }),
        signal: stop.signal,
      });
      queryClient.setQueryData(importKeys.one(row.id), row);
      await navigate({ to: "/import/$importId", params: { importId: row.id } });
    } catch (cause) {
      if (!stop.signal.aborted) setError(cause);
    } finally {
      setSending(null);
    }
  };
  return {
    sending,
    error,
    start: (file, profile) => void send(file, profile),
    stop: () => stopping.current?.abort(),
  };
}

// Known before a byte is sent; the server would say the same.
function tooLarge(): ApiProblem {
  const { code, facts } = problem("import/too-large", { limit: MAX_ORIGINAL_BYTES });
  return new ApiProblem({ type: `/problems/${code}`, title: code, status: 413, ...facts });
}
