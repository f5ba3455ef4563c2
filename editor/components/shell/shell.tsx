/** The frame around every page: the head with the way to everything, and the page below. */
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useNavigate } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { sessionQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { currentLanguage, switchLanguage, useWords } from "../../i18n/index.ts";
import { Button, Key } from "../button.tsx";
import { Failed } from "../failed.tsx";
import { PageSkeleton } from "../skeleton.tsx";
import { useKeys } from "../use-keys.ts";
import { useActions } from "./actions.ts";
import { HelpSheet } from "./help-sheet.tsx";
import { Palette } from "./palette.tsx";
import { SettingsSheet } from "./settings-sheet.tsx";
import { useSessionChange } from "./use-session-change.ts";

type Floating = "palette" | "help" | "settings" | null;

/** The head, the page, and the sheets that open from anywhere. */
export function Shell() {
  const [floating, setFloating] = useState<Floating>(null);
  const navigate = useNavigate();
  const session = useSession();
  const toggle = (name: Exclude<Floating, null>) => (isOpen: boolean) =>
    setFloating(isOpen ? name : null);
  useShellActions(setFloating);
  useKeys({
    "ctrl+k": () => setFloating(floating === "palette" ? null : "palette"),
    "?": () => setFloating("help"),
    g: () => void navigate({ to: "/" }),
    "/": () => void navigate({ to: "/", hash: "search" }),
  });
  return (
    <>
      <Head open={(name) => setFloating(name)} />
      {session.error === null ? (
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      ) : (
        <main id="content" className="page page-narrow">
          <Failed error={session.error} heading="h1" retry={() => void session.refetch()} />
        </main>
      )}
      <Palette isOpen={floating === "palette"} onOpenChange={toggle("palette")} />
      <HelpSheet isOpen={floating === "help"} onOpenChange={toggle("help")} />
      <SettingsSheet isOpen={floating === "settings"} onOpenChange={toggle("settings")} />
    </>
  );
}

function Head({ open }: { readonly open: (name: Exclude<Floating, null>) => void }) {
  const t = useWords("common");
  return (
    <header className="head">
      <a className="skip" href="#content">
        {t("toContent")}
      </a>
      <Link to="/" className="wordmark">
        {t("rancang")}
      </Link>
      <nav className="head-nav" aria-label={t("mainNavigation")}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className="head-link">
          {t("library")}
        </Link>
        <Link to="/compare" activeOptions={{ includeSearch: false }} className="head-link">
          {t("compare")}
        </Link>
      </nav>
      <button type="button" className="head-find" onClick={() => open("palette")}>
        <span className="head-find-long">{t("findAnything")}</span>
        <span className="head-find-short">{t("find")}</span>
        <Key>Ctrl K</Key>
      </button>
      <div className="head-end">
        <Button variant="quiet" onPress={() => open("settings")}>
          {t("settings")}
        </Button>
        <Button variant="quiet" shortcut="?" onPress={() => open("help")}>
          {t("help")}
        </Button>
      </div>
    </header>
  );
}

/** What can be done from anywhere, for the palette. */
function useShellActions(open: (name: Floating) => void): void {
  const t = useWords("common");
  const navigate = useNavigate();
  const other = currentLanguage() === "id" ? "en" : "id";
  const change = useSessionChange();
  useActions([
    { id: "compare", text: t("compare"), act: () => void navigate({ to: "/compare" }) },
    { id: "import", text: t("importText"), act: () => void navigate({ to: "/import" }) },
    { id: "help", text: t("helpTitle"), shortcut: "?", act: () => open("help") },
    { id: "settings", text: t("settings"), act: () => open("settings") },
    {
      id: "language",
      text: other === "id" ? t("indonesian") : t("english"),
      act: () => {
        void switchLanguage(other);
        change.mutate({ language: other });
      },
    },
  ]);
}

/** The session; the interface takes its language. */
function useSession() {
  const session = useQuery(sessionQuery(useApi()));
  const language = session.data?.language;
  useEffect(() => {
    if (language !== undefined && language !== currentLanguage()) void switchLanguage(language);
  }, [language]);
  return session;
}
