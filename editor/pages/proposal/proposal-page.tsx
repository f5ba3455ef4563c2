/** The proposal page: an act in the making, as rich text and as Markdown. */
import { PageSkeleton } from "../../components/skeleton.tsx";

interface ProposalPageProps {
  readonly proposalId: string;
  readonly targetId?: string;
}

/** A proposal and the acts it changes. */
export function ProposalPage(_props: ProposalPageProps) {
  return <PageSkeleton />;
}
