/** What the palette finds for some words. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Hit } from "../../../schemas/api/library.ts";
import { isBlankVersion } from "../../../schemas/records/index.ts";
import { libraryQuery, searchQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { useDates } from "../../i18n/dates.ts";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";
import { useHitName, useHitText } from "../hit-name.ts";
import { useDebounced } from "../use-debounced.ts";
import { offeredActions } from "./actions.ts";

/** Something that can be chosen. */
export interface PaletteEntry {
  readonly id: string;
  readonly text: string;
  readonly beside?: string;
  readonly shortcut?: string;
  readonly act: () => void;
}

export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
}

/** Clauses that one look at the list can take in. */
const MAX_CLAUSES = 12;
/** How long typing rests before the server is asked, in milliseconds. */
const REST = 120;

/** Groups of entries for what was typed: everything near at hand for nothing, what matches all words otherwise. */
export function usePaletteGroups(query: string): readonly PaletteGroup[] {
  const t = useWords("common");
  const groups = [
    { id: "actions", title: t("findPages"), entries: matching(usePages(), query) },
    { id: "proposals", title: t("findProposals"), entries: matching(useProposals(), query) },
    { id: "acts", title: t("findActs"), entries: matching(useActs(), query) },
    { id: "clauses", title: t("findClauses"), entries: useClauses(query) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

function matching(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const words = query.toLowerCase().split(/\s+/u);
  return entries.filter((entry) => {
    const text = `${entry.text} ${entry.beside ?? ""}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function usePages(): readonly PaletteEntry[] {
  const t = useWords("common");
  const navigate = useNavigate();
  return [
    ...offeredActions().map((action) => ({ ...action, id: `action:${action.id}` })),
    {
      id: "page:library",
      text: t("library"),
      shortcut: "G",
      act: () => void navigate({ to: "/" }),
    },
  ];
}

function useProposals(): readonly PaletteEntry[] {
  const navigate = useNavigate();
  const language = useLanguage();
  const library = useQuery(libraryQuery(useApi())).data;
  return (library?.proposals ?? []).map((proposal) => ({
    id: `proposal:${proposal.id}`,
    text: proseIn(proposal.title, language),
    beside: proposal.targets.map((target) => target.work.cite).join(", "),
    act: () => void navigate({ to: "/proposals/$proposalId", params: { proposalId: proposal.id } }),
  }));
}

function useActs(): readonly PaletteEntry[] {
  const t = useWords("common");
  const navigate = useNavigate();
  const { day } = useDates();
  const library = useQuery(libraryQuery(useApi())).data;
  return (library?.works ?? []).flatMap((work) =>
    work.expressions.flatMap((expression) => {
      const newest = expression.versions[0];
      if (newest === undefined || expression.targetId !== null || isBlankVersion(newest)) return [];
      return {
        id: `act:${newest.id}`,
        text: `${work.cite} · ${work.title}`,
        beside: t("asAt", { date: day(expression.date) }),
        act: () => void navigate({ to: "/texts/$versionId", params: { versionId: newest.id } }),
      };
    }),
  );
}

function useClauses(query: string): readonly PaletteEntry[] {
  const navigate = useNavigate();
  const api = useApi();
  const q = useDebounced(query.trim(), REST);
  const found = useQuery({
    ...searchQuery(api, { q, limit: MAX_CLAUSES }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const nameOf = useHitName();
  const textOf = useHitText();
  const works = useQuery(libraryQuery(api)).data?.works ?? [];
  const countryOf = new Map(works.map((work) => [work.id, work.country]));
  if (q === "" || query.trim() === "") return [];
  return (found.data?.hits ?? []).map((hit) => ({
    id: `clause:${hit.versionId}#${hit.eid}`,
    text: `${nameOf(hit, countryOf.get(hit.workId) ?? "")} ${hit.cite}`,
    beside: [textOf(hit), plainSnippet(hit)].filter((part) => part !== "").join(" · "),
    act: () =>
      void navigate({
        to: "/texts/$versionId",
        params: { versionId: hit.versionId },
        hash: hit.eid,
      }),
  }));
}

function plainSnippet(hit: Hit): string {
  return hit.snippet.map(([, text]) => text).join("");
}
