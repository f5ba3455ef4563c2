/** The search field of the library. */

import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import { Key } from "../../components/button.tsx";
import { useKeys } from "../../components/use-keys.ts";
import { useWords } from "../../i18n/index.ts";

/** How long typing rests before the search follows, in milliseconds. */
const REST = 120;

interface LibrarySearchProps {
  readonly query: string;
  readonly onChange: (query: string | undefined) => void;
}

/** Words or a citation; the address follows as one types. */
export function LibrarySearch({ query, onChange }: LibrarySearchProps) {
  const t = useWords("library");
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(query);
  const { hash } = useLocation();
  useKeys({ "/": () => input.current?.focus() });
  useEffect(() => {
    if (hash === "search") input.current?.focus();
  }, [hash]);
  const latest = useRef({ query, onChange });
  useEffect(() => {
    latest.current = { query, onChange };
  });
  // Going back changes the address without typing: the field shows what the address says.
  useEffect(() => setTyped((now) => (now.trim() === query ? now : query)), [query]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const wanted = typed.trim();
      if (wanted !== latest.current.query) {
        latest.current.onChange(wanted === "" ? undefined : wanted);
      }
    }, REST);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <SearchField className="library-search" value={typed} onChange={setTyped}>
      <Label>{t("searchLabel")}</Label>
      <div className="library-search-field">
        <Input ref={input} placeholder={t("searchHint")} />
        {typed === "" ? <Key>/</Key> : <Button className="library-search-clear">×</Button>}
      </div>
    </SearchField>
  );
}
