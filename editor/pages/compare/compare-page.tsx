/** The compare page. */
import { PageSkeleton } from "../../components/skeleton.tsx";

export function ComparePage(_props: { readonly versionId?: string; readonly proposalId?: string }) {
  return <PageSkeleton />;
}
