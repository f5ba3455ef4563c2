/** The palette behind Ctrl K: any act, clause, proposal, page or action, by its words. */

import { useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { useWords } from "../../i18n/index.ts";
import { Key } from "../button.tsx";
import { type PaletteEntry, type PaletteGroup, usePaletteGroups } from "./palette-entries.ts";

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The palette as a dialog over the page. */
export function Palette({ isOpen, onOpenChange }: PaletteProps) {
  const t = useWords("common");
  return (
    <ModalOverlay
      className="overlay overlay-top"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
    >
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t("findAnything")}>
          {({ close }) => <PaletteSearch close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteSearch({ close }: { readonly close: () => void }) {
  const t = useWords("common");
  const [query, setQuery] = useState("");
  const groups = usePaletteGroups(query);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className="palette-field" aria-label={t("findAnything")} autoFocus>
        <Input className="palette-input" placeholder={t("findHint")} />
      </SearchField>
      <Menu
        className="palette-list"
        aria-label={t("findAnything")}
        renderEmptyState={() => (
          <p className="palette-empty">{query === "" ? t("loading") : t("findEmpty", { query })}</p>
        )}
      >
        {groups.map((group) => (
          <PaletteSection key={group.id} group={group} close={close} />
        ))}
      </Menu>
    </Autocomplete>
  );
}

interface PaletteSectionProps {
  readonly group: PaletteGroup;
  readonly close: () => void;
}

function PaletteSection({ group, close }: PaletteSectionProps) {
  const choose = (entry: PaletteEntry) => {
    close();
    entry.act();
  };
  return (
    <MenuSection className="palette-section" aria-label={group.title}>
      <Header className="palette-header">{group.title}</Header>
      {group.entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          className="palette-item"
          textValue={entry.text}
          onAction={() => choose(entry)}
        >
          <span className="palette-text">{entry.text}</span>
          {entry.beside === undefined ? null : (
            <span className="palette-beside">{entry.beside}</span>
          )}
          {entry.shortcut === undefined ? null : <Key>{entry.shortcut}</Key>}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
