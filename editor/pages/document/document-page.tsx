/** The document page. */
import { PageSkeleton } from "../../components/skeleton.tsx";

export function DocumentPage(_props: {
  readonly versionId?: string;
  readonly proposalId?: string;
}) {
  return <PageSkeleton />;
}
