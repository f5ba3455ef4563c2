/** The address and the hash of a publication. */

import { useState } from "react";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { Button } from "../../components/button.tsx";
import { useWords } from "../../i18n/index.ts";

type Publication = RouteAnswer<"publish">;

/** What is sent to others: the address to read, the hash to check. */
export function CopyAddress({ publication }: { readonly publication: Publication }) {
  const t = useWords(["publication", "common"]);
  const [isCopied, setIsCopied] = useState(false);
  const address = new URL(publication.path, location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setIsCopied(true);
  };
  return (
    <dl className="publication-address">
      <div>
        <dt>{t("address")}</dt>
        <dd>
          <a href={publication.path} target="_blank" rel="noreferrer">
            {address}
          </a>{" "}
          <Button variant="quiet" onPress={() => void copy()}>
            {isCopied ? t("common:copied") : t("common:copyAddress")}
          </Button>
        </dd>
      </div>
      <div>
        <dt>{t("hash")}</dt>
        <dd>
          <code>{publication.hash}</code>
        </dd>
      </div>
    </dl>
  );
}
