/** The publication page. */
import { PageSkeleton } from "../../components/skeleton.tsx";

export function PublicationPage(_props: {
  readonly versionId?: string;
  readonly proposalId?: string;
}) {
  return <PageSkeleton />;
}
