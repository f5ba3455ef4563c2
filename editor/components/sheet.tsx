/** Sheets: what floats over a page, with a title and a way to close it. */

import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../i18n/index.ts";
import { Button } from "./button.tsx";

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** `center` for a question or help, `wide` for a table, `side` for a panel that stands beside the text on wide screens. */
  readonly place?: "center" | "side" | "wide";
  readonly children: ReactNode;
}

/** A dialog with a title; Escape and a press outside close it. */
export function Sheet({ title, isOpen, onOpenChange, place = "center", children }: SheetProps) {
  const t = useWords("common");
  return (
    <ModalOverlay
      className={`overlay overlay-${place}`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
    >
      <Modal className={`sheet sheet-${place}`}>
        <Dialog className="sheet-dialog">
          <header className="sheet-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button variant="quiet" onPress={() => onOpenChange(false)} shortcut="Esc">
              {t("close")}
            </Button>
          </header>
          <div className="sheet-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
