/** The library page. */
import { PageSkeleton } from "../../components/skeleton.tsx";

export function LibraryPage(_props: { readonly versionId?: string; readonly proposalId?: string }) {
  return <PageSkeleton />;
}
