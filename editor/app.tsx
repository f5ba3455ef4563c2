/** The application: everything that pages share, put around the router. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, useState } from "react";
import { I18nProvider } from "react-aria-components";
import type { Api } from "./api/client.ts";
import { ApiProblem } from "./api/problem.ts";
import { ApiContext } from "./api/use-api.ts";
import { useLanguage } from "./i18n/index.ts";
import { createAppRouter } from "./router.tsx";

/** A lost connection is tried again twice; an answer of the server, right or wrong, is an answer. */
const RETRIES = 2;
/** How long an answer counts as fresh, in milliseconds: going back to a page shows it at once. */
const FRESH = 10_000;

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        retry: (count, error) => !(error instanceof ApiProblem) && count < RETRIES,
      },
    },
  });
}

/** The whole application over an API. */
export function App({ api }: { readonly api: Api }) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createAppRouter);
  const language = useLanguage();
  return (
    <StrictMode>
      <I18nProvider locale={language === "id" ? "id-ID" : "en-GB"}>
        <ApiContext value={api}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </ApiContext>
      </I18nProvider>
    </StrictMode>
  );
}
