/** A quiet message in place of content: empty, failed, not there. */
import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  /** `h1` where the message is the whole page. */
  readonly heading?: "h1" | "h2";
  readonly text?: string | undefined;
  readonly children?: ReactNode;
}

/** A title, a sentence, and the actions that help. */
export function Notice({ title, heading: Heading = "h2", text, children }: NoticeProps) {
  return (
    <section className="notice">
      <Heading>{title}</Heading>
      {text === undefined ? null : <p>{text}</p>}
      {children === undefined ? null : <div className="notice-actions">{children}</div>}
    </section>
  );
}
