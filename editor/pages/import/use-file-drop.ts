/** Files dropped anywhere on the page. */
import { useEffect, useRef, useState } from "react";

/** Whether a file is held over the page; `onFile` is told with the first file that is let go. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const current = useRef(onFile);
  useEffect(() => {
    current.current = onFile;
  });
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const onDrag = (event: DragEvent) => {
      if (!(event.dataTransfer?.types.includes("Files") ?? false)) return;
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Told for each element on the way; only the edge of the window has nothing beside it.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files.item(0);
      if (file !== null && file !== undefined) current.current(file);
    };
    window.addEventListener("dragenter", onDrag, { signal });
    window.addEventListener("dragover", onDrag, { signal });
    window.addEventListener("dragleave", onLeave, { signal });
    window.addEventListener("drop", onDrop, { signal });
    return () => ended.abort();
  }, []);
  return isOver;
}
