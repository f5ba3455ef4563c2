/** Side panels: beside the text where there is room, a sheet behind a button where there is none. */
import { type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import { Sheet } from "./sheet.tsx";
import { useMedia } from "./use-media.ts";

interface PanelProps {
  readonly title: string;
  /** The window from which on the panel has its own column, such as `(width >= 64rem)`. */
  readonly wide: string;
  readonly className?: string;
  /** What the panel holds; `close` closes the sheet after a choice. */
  readonly children: (close: () => void) => ReactNode;
}

/** A panel with a title. */
export function Panel({ title, wide, className = "", children }: PanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isWide = useMedia(wide);
  if (isWide) {
    return (
      <aside className={`panel ${className}`} aria-label={title}>
        {children(() => undefined)}
      </aside>
    );
  }
  return (
    <div className="panel-closed">
      <Button onPress={() => setIsOpen(true)}>{title}</Button>
      <Sheet title={title} isOpen={isOpen} onOpenChange={setIsOpen} place="side">
        {children(() => setIsOpen(false))}
      </Sheet>
    </div>
  );
}
