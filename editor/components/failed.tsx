/** What stands where an answer did not come: a sentence, and what to do. */
import { ConnectionLost } from "../api/client.ts";
import { ApiProblem, problemSentence } from "../api/problem.ts";
import { useLanguage, useWords } from "../i18n/index.ts";
import { Button, ButtonLink } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface FailedProps {
  readonly error: unknown;
  /** `h1` where nothing else of the page could be shown. */
  readonly heading?: "h1" | "h2";
  readonly retry?: (() => void) | undefined;
}

/** A failure inside a page. */
export function Failed({ error, heading = "h2", retry }: FailedProps) {
  const t = useWords("common");
  const said = useFailure(error);
  return (
    <Notice title={said.title} heading={heading} text={said.text}>
      {retry !== undefined && said.retry ? (
        <Button variant="main" onPress={retry}>
          {t("tryAgain")}
        </Button>
      ) : null}
      {said.retry ? <ButtonLink to="/">{t("toLibrary")}</ButtonLink> : null}
    </Notice>
  );
}

/** A failure that took the whole page. */
export function FailedPage({
  error,
  reset,
}: {
  readonly error: unknown;
  readonly reset?: () => void;
}) {
  return (
    <main id="content" className="page page-narrow">
      <Failed error={error} heading="h1" retry={reset ?? (() => location.reload())} />
    </main>
  );
}

function useFailure(error: unknown): { title: string; text: string; retry: boolean } {
  const t = useWords("common");
  const language = useLanguage();
  if (error instanceof ConnectionLost) {
    return { title: t("lostTitle"), text: t("lostText"), retry: true };
  }
  if (!(error instanceof ApiProblem)) {
    return { title: t("failedTitle"), text: t("failedText"), retry: true };
  }
  if (error.status === 401) {
    return { title: t("sessionTitle"), text: t("sessionText"), retry: false };
  }
  if (error.status === 404) {
    return { title: t("notFoundTitle"), text: t("notFoundText"), retry: true };
  }
  return { title: t("failedTitle"), text: problemSentence(error, language), retry: true };
}
