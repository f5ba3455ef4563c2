/** The tables as the newest migration leaves them. Times are ISO text in UTC, days `YYYY-MM-DD`, JSON is text. */
import type { Generated } from "kysely";

export interface Tables {
  works: {
    id: string;
    iri: string;
    kind: string;
    title: string;
    cite: string;
    country: string;
    language: string;
  };
  expressions: {
    id: string;
    work_id: string;
    date: string;
    state: string;
    extent: string;
    target_id: string | null;
    newest_version_id: string | null;
  };
  versions: {
    row: Generated<number>;
    id: string;
    expression_id: string;
    hash: string;
    parent_id: string | null;
    author: string;
    message: string;
    created_at: string;
    dialect: number;
    body: string;
    wids: string;
    facts: string;
    base_id: string | null;
    application: string | null;
    frame: string | null;
  };
  clauses: {
    row: Generated<number>;
    version_id: string;
    position: number;
    eid: string;
    wid: string;
    label: string;
    kind: string;
    path: string;
    title: string;
    text: string;
    stems: string;
  };
  clause_lineage: {
    version_id: string;
    wid: string;
    from_version_id: string;
    from_wid: string;
    made_by: string;
  };
  proposals: {
    row: Generated<number>;
    id: string;
    slug: string | null;
    title: string;
    summary: string;
    illustrative: number;
    author: string;
    created_at: string;
    updated_at: string;
    revision: number;
  };
  targets: {
    row: Generated<number>;
    id: string;
    proposal_id: string;
    work_id: string;
    expression_id: string;
    base_version_id: string;
    saved_length: number;
  };
  draft_snapshots: { target_id: string; length: number; document: string; created_at: string };
  draft_steps: {
    target_id: string;
    position: number;
    client_id: string;
    step: string;
    created_at: string;
  };
  frames: {
    target_id: string;
    frame: string;
    author: string;
    updated_at: string;
    revision: number;
  };
  reasons: {
    target_id: string;
    wid: string;
    reason: string;
    gaps: string;
    author: string;
    updated_at: string;
    revision: number;
  };
  pins: {
    row: Generated<number>;
    id: string;
    target_id: string;
    wid: string;
    source_version_id: string;
    source_eid: string;
    taken: string;
    not_taken: string;
    author: string;
    created_at: string;
    revision: number;
  };
  comments: {
    row: Generated<number>;
    id: string;
    target_id: string;
    version_ref: string;
    wid: string;
    eid: string;
    side: string;
    quote: string | null;
    body: string;
    author: string;
    created_at: string;
    resolved_by: string | null;
    resolved_at: string | null;
    revision: number;
  };
  corrections: {
    row: Generated<number>;
    id: string;
    before_version_id: string;
    after_version_id: string;
    kind: string;
    before_eid: string;
    after_eid: string;
    author: string;
    created_at: string;
  };
  replies: {
    row: Generated<number>;
    id: string;
    comment_id: string;
    body: string;
    author: string;
    created_at: string;
  };
  publications: {
    row: Generated<number>;
    id: string;
    proposal_id: string;
    title: string;
    hash: string;
    author: string;
    created_at: string;
    targets: string;
    html: string;
    withdrawal: string | null;
  };
  imports: {
    row: Generated<number>;
    id: string;
    file_name: string;
    size: number;
    hash: string;
    format: string;
    engine: string;
    author: string;
    created_at: string;
    reading: string;
  };
  jobs: {
    row: Generated<number>;
    id: string;
    kind: string;
    input: string;
    original_hash: string;
    created_at: string;
    attempts: number;
    lease_owner: string | null;
    leased_until: string | null;
    failure: string | null;
  };
  provenances: {
    row: Generated<number>;
    id: string;
    version_id: string;
    file_name: string;
    size: number;
    hash: string;
    format: string;
    engine: string;
    author: string;
    created_at: string;
    words: string;
    edits: number;
    confirmed: number;
    account: string;
  };
  settings: { key: string; value: string };
  sessions: { token_hash: string; created_at: string; expires_at: string };
}
