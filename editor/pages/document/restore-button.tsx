/** The way back: the draft of a proposal becomes again what one of its versions says, on the base of that version. */
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { useWords } from "../../i18n/index.ts";

interface RestoreButtonProps {
  readonly versionId: string;
  readonly targetId: string;
  readonly proposalId: string;
}

/** A button; what the draft was is saved as a version first. */
export function RestoreButton({ versionId, targetId, proposalId }: RestoreButtonProps) {
  const t = useWords("document");
  const api = useApi();
  const navigate = useNavigate();
  const restore = useMutation({
    mutationFn: () => api.send("POST", `/targets/${targetId}/restored`, { versionId }),
    onSuccess: () => navigate({ to: "/proposals/$proposalId", params: { proposalId } }),
  });
  return (
    <>
      <Button isDisabled={restore.isPending} onPress={() => restore.mutate()}>
        {t("restore")}
      </Button>
      {restore.error === null ? null : <Failed error={restore.error} />}
    </>
  );
}
