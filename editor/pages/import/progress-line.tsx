/** How far something is that takes a while, and the way to stop it. */
import type { ReactNode } from "react";

interface ProgressLineProps {
  readonly title: string;
  /** What is known of how far it is; nothing while only the beginning is known. */
  readonly done: number;
  readonly total: number;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A title, a bar, a sentence, and actions. */
export function ProgressLine({ title, done, total, text, children }: ProgressLineProps) {
  const known = total > 0 ? { value: Math.min(done, total), max: total } : {};
  return (
    <section className="import-progress" aria-live="polite">
      <h2>{title}</h2>
      <progress {...known} aria-label={title} />
      <p className="quiet">{text}</p>
      {children === undefined ? null : <div className="import-actions">{children}</div>}
    </section>
  );
}
