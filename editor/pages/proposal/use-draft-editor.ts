/** Opening a draft for the page: what the server and the browser hold, then the text in its place. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { TargetRow } from "../../../schemas/records/index.ts";
import { answerKeys, versionQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { openPendingStore } from "../../prosemirror/sync/indexed-store.ts";
import { loadDraft } from "../../prosemirror/sync/load.ts";
import { claimWindow, isGone } from "../../prosemirror/sync/windows.ts";
import { type DraftEditor, openDraftEditor } from "./draft-editor.ts";

interface OpeningDraft {
  /** Where the text is to stand: give it to an element that stays. */
  readonly mount: (element: HTMLElement | null) => void;
  readonly editor: DraftEditor | null;
  readonly error: unknown;
  readonly retry: () => void;
  /** What a closed window had typed was brought back. */
  readonly isRecovered: boolean;
}

/** A draft of a target, open as long as the component is shown. */
export function useDraftEditor(target: TargetRow, label: string): OpeningDraft {
  const api = useApi();
  const onFrameSaved = useFrameSaved(target.proposalId);
  const [element, mount] = useState<HTMLElement | null>(null);
  const [editor, setEditor] = useState<DraftEditor | null>(null);
  const base = useQuery(versionQuery(api, target.baseVersionId));
  const opening = useQuery({
    queryKey: ["draft", target.id],
    queryFn: async () => {
      const store = await openPendingStore();
      return { store, opened: await loadDraft(target.id, { api, store, isGone }) };
    },
    // A draft that is open lives here, not in the cache: it is fetched anew each time a page opens it.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const naming = useRef(label);
  const ready = base.data !== undefined && opening.data !== undefined && element !== null;
  useEffect(() => {
    if (!ready || base.data === undefined || opening.data === undefined) return;
    const { store, opened } = opening.data;
    const clientId = crypto.randomUUID();
    const release = claimWindow(clientId);
    const open = openDraftEditor({
      mount: element,
      api,
      store,
      opened,
      base: base.data,
      clientId,
      label: naming.current,
      onFrameSaved,
    });
    setEditor(open);
    const leave = () => {
      open.readSource.get()();
      void open.session.flush("leaving");
      void open.frame.flush();
    };
    const resume = () => {
      void open.session.flush();
      void open.frame.refresh();
    };
    const arrive = () => {
      void open.session.refresh();
      void open.frame.refresh();
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("focus", arrive);
    window.addEventListener("online", resume);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("focus", arrive);
      window.removeEventListener("online", resume);
      setEditor(null);
      void Promise.all([open.session.flush(), open.frame.flush()]).finally(() => {
        open.close();
        release();
      });
    };
  }, [ready, element, api, onFrameSaved, base.data, opening.data]);
  const retry = useCallback(() => {
    void base.refetch();
    void opening.refetch();
  }, [base, opening]);
  return {
    mount,
    editor,
    error: base.data === undefined ? base.error : opening.error,
    retry,
    isRecovered: (opening.data?.opened.recovered ?? []).some(({ steps }) => steps.length > 0),
  };
}

/** Lets the pages know that the frame of a bill is another than the newest version has. */
function useFrameSaved(proposalId: string): () => void {
  const queryClient = useQueryClient();
  return useCallback(
    () => void queryClient.invalidateQueries({ queryKey: answerKeys.proposal(proposalId) }),
    [queryClient, proposalId],
  );
}
