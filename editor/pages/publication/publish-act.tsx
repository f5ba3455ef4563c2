/** The act of publishing, and its result. */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form } from "react-aria-components";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { answerKeys } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { AuthorField, useSigning } from "../../components/author.tsx";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { useWords } from "../../i18n/index.ts";
import { CopyAddress } from "./copy-address.tsx";

/** Says what will happen, then does it, then gives the address. */
export function PublishAct({ proposal }: { readonly proposal: RouteAnswer<"getProposal"> }) {
  const t = useWords("publication");
  const api = useApi();
  const queryClient = useQueryClient();
  const signing = useSigning();
  const publish = useMutation({
    mutationFn: async () => {
      await signing.settle();
      return api.send<RouteAnswer<"publish">>("POST", "/publications", { proposalId: proposal.id });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: answerKeys.publications }),
  });
  return (
    <section className="publication-section publication-act">
      <p>{t("consequence", { count: proposal.targets.length })}</p>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (signing.name.trim() !== "" && !publish.isPending) publish.mutate();
        }}
      >
        <AuthorField signing={signing} />
        <div>
          <Button type="submit" variant="main" isDisabled={publish.isPending}>
            {publish.isPending ? t("publishing") : t("publish")}
          </Button>
        </div>
      </Form>
      {publish.error === null ? null : <Failed error={publish.error} />}
      <div role="status">
        {publish.data === undefined ? null : (
          <div className="publication-done">
            <h2>{t("done")}</h2>
            <CopyAddress publication={publish.data} />
            <p className="quiet">{t("hashHow")}</p>
          </div>
        )}
      </div>
    </section>
  );
}
