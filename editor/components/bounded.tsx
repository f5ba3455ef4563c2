/** Keeps what cannot be drawn to its own place: a remark stands there, and the rest of the page is as it was. */
import { Component, type ReactNode } from "react";
import { useWords } from "../i18n/index.ts";

interface BoundedProps {
  /** What stands round the remark; a list takes only entries. */
  readonly as?: "li" | "div";
  readonly children: ReactNode;
}

interface BoundedState {
  readonly isBroken: boolean;
}

/**
 * One record of many, drawn. Records that an older program stored may have values that no door lets in any more; one of
 * them must not take the page with it.
 */
export class Bounded extends Component<BoundedProps, BoundedState> {
  override readonly state: BoundedState = { isBroken: false };

  static getDerivedStateFromError(): BoundedState {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { as: Around = "li", children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <Around>
        <NotDrawn />
      </Around>
    );
  }
}

function NotDrawn() {
  const t = useWords("common");
  return <p className="quiet">{t("notDrawn")}</p>;
}
