/** Work that was promised and is not done yet. It is on disk before it is promised, and survives whoever was at it. */
import type { ToldProblem } from "../../schemas/records/index.ts";

/** The kinds of work that are promised. */
type JobKind = "import";

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  /** What it needs to be done, as JSON. */
  readonly input: unknown;
  /** The hash of the original that it works on; the original is kept as long as the job. */
  readonly originalHash: string;
  readonly createdAt: string;
  /** How often it was begun. */
  readonly attempts: number;
  /** Until when the one who is at it has it for themselves; null where nobody is. */
  readonly leasedUntil: string | null;
  /** Why it was given up; null where it was not. */
  readonly failure: ToldProblem | null;
}

/** Who takes a job, and until when it is theirs unless they ask for longer. */
interface Lease {
  readonly owner: string;
  readonly now: string;
  readonly until: string;
}

/** Many servers share the jobs of a store: each takes one by a lease, and what a server left behind falls to another. */
export interface JobStore {
  /** Oldest first. */
  readonly list: (kind: JobKind) => Promise<readonly Job[]>;
  readonly find: (id: string) => Promise<Job | undefined>;
  readonly add: (
    job: Pick<Job, "id" | "kind" | "input" | "originalHash" | "createdAt">,
  ) => Promise<void>;
  /** The oldest job that nobody has and that was not given up, taken; undefined where there is none. */
  readonly take: (kind: JobKind, lease: Lease) => Promise<Job | undefined>;
  /** Longer for the one who has it; false where it is no longer theirs. */
  readonly renew: (id: string, lease: Lease) => Promise<boolean>;
  /** Gives a job up for good, and says why. */
  readonly fail: (id: string, failure: ToldProblem) => Promise<void>;
  /** Whether there was one. */
  readonly remove: (id: string) => Promise<boolean>;
  /** Ends all leases: nobody else can be at work. */
  readonly release: () => Promise<void>;
}
