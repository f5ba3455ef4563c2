/** A quiet message in place of content: empty, failed, not there. */
import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly children?: ReactNode;
}

/** A title, a sentence, and the actions that help. */
export function Notice({ title, text, children }: NoticeProps) {
  return (
    <section className="notice">
      <h2>{title}</h2>
      {text === undefined ? null : <p>{text}</p>}
      {children === undefined ? null : <div className="notice-actions">{children}</div>}
    </section>
  );
}
