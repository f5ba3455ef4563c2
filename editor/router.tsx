/** The addresses of the application: every page, and what of its state stands in the address. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { lazy } from "react";
import { FailedPage } from "./components/failed.tsx";
import { Shell } from "./components/shell/shell.tsx";
import { PageSkeleton } from "./components/skeleton.tsx";
import { NotFoundPage } from "./pages/not-found/not-found-page.tsx";

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: FailedPage,
});

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: (search) =>
    texts<"q" | "kind" | "country" | "state">(search, ["q", "kind", "country", "state"]),
  component: lazyRouteComponent(() => import("./pages/library/library-page.tsx"), "LibraryPage"),
});

const DocumentPage = lazy(async () => ({
  default: (await import("./pages/document/document-page.tsx")).DocumentPage,
}));
const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/texts/$versionId",
  component: () => {
    const { versionId } = documentRoute.useParams();
    return <DocumentPage key={versionId} versionId={versionId} />;
  },
});

const ProposalPage = lazy(async () => ({
  default: (await import("./pages/proposal/proposal-page.tsx")).ProposalPage,
}));
const proposalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/proposals/$proposalId",
  validateSearch: (search) => texts<"target">(search, ["target"]),
  component: () => {
    const { proposalId } = proposalRoute.useParams();
    const { target } = proposalRoute.useSearch();
    return (
      <ProposalPage
        key={proposalId}
        proposalId={proposalId}
        {...(target === undefined ? {} : { targetId: target })}
      />
    );
  },
});

const PublicationPage = lazy(async () => ({
  default: (await import("./pages/publication/publication-page.tsx")).PublicationPage,
}));
const publicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/proposals/$proposalId/publication",
  component: () => {
    const { proposalId } = publicationRoute.useParams();
    return <PublicationPage key={proposalId} proposalId={proposalId} />;
  },
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/import",
  component: lazyRouteComponent(() => import("./pages/import/import-page.tsx"), "ImportPage"),
});

const CheckingPage = lazy(async () => ({
  default: (await import("./pages/import/checking-page.tsx")).CheckingPage,
}));
const checkingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/import/$importId",
  component: () => {
    const { importId } = checkingRoute.useParams();
    return <CheckingPage key={importId} importId={importId} />;
  },
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/compare",
  validateSearch: (search) =>
    texts<"before" | "after" | "view" | "show">(search, ["before", "after", "view", "show"]),
  component: lazyRouteComponent(() => import("./pages/compare/compare-page.tsx"), "ComparePage"),
});

const routeTree = rootRoute.addChildren([
  libraryRoute,
  documentRoute,
  proposalRoute,
  publicationRoute,
  compareRoute,
  importRoute,
  checkingRoute,
]);

/** Those members of an address's query that are known and are text. */
function texts<Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): { readonly [Key in Name]?: string } {
  const known = names.flatMap((name) => {
    const value = search[name];
    return value === undefined || value === "" ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(known) as { readonly [Key in Name]?: string };
}

/** A router over the browser's address bar. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: "intent",
    defaultPendingComponent: PageSkeleton,
    scrollRestoration: true,
    // Plain text in the query: `?q=orang` and not `?q=%22orang%22`.
    parseSearch: (query) => Object.fromEntries(new URLSearchParams(query)),
    stringifySearch: (search) => {
      const entries = Object.entries(search).filter(([, value]) => value !== undefined);
      const query = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
      const text = query.toString();
      return text === "" ? "" : `?${text}`;
    },
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    readonly router: ReturnType<typeof createAppRouter>;
  }
}
