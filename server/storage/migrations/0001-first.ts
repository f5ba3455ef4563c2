/** The first tables: works → expressions → versions, and what hangs on proposals. */
import { type Kysely, sql } from "kysely";
import type { MigrationSetting } from "./setting.ts";

/** Makes all tables. Rows that are listed in the order of their making have a `row` that only grows. */
export async function firstTables(db: Kysely<unknown>, setting: MigrationSetting): Promise<void> {
  await makeTexts(db, setting);
  await makeProposals(db, setting);
  await makeReview(db, setting);
  await makePersons(db);
}

async function makeTexts(db: Kysely<unknown>, { growing }: MigrationSetting): Promise<void> {
  await sql`CREATE TABLE works (
    id text PRIMARY KEY, iri text NOT NULL UNIQUE, kind text NOT NULL CHECK (kind IN ('existing', 'comparative')),
    title text NOT NULL, cite text NOT NULL, country text NOT NULL, language text NOT NULL)`.execute(
    db,
  );
  await sql`CREATE TABLE expressions (
    id text PRIMARY KEY, work_id text NOT NULL REFERENCES works (id), date text NOT NULL, state text NOT NULL,
    extent text NOT NULL, target_id text, newest_version_id text)`.execute(db);
  await sql`CREATE UNIQUE INDEX expressions_of_library ON expressions (work_id, date, state) WHERE target_id IS NULL`.execute(
    db,
  );
  await sql`CREATE UNIQUE INDEX expressions_of_target ON expressions (target_id) WHERE target_id IS NOT NULL`.execute(
    db,
  );
  await sql`CREATE TABLE versions (
    row ${growing}, id text NOT NULL UNIQUE, expression_id text NOT NULL REFERENCES expressions (id),
    hash text NOT NULL, parent_id text REFERENCES versions (id), author text NOT NULL, message text NOT NULL,
    created_at text NOT NULL, dialect integer NOT NULL, body text NOT NULL, wids text NOT NULL, facts text NOT NULL)`.execute(
    db,
  );
  await sql`CREATE INDEX versions_of_expression ON versions (expression_id, row)`.execute(db);
  await sql`CREATE TABLE clauses (
    row ${growing}, version_id text NOT NULL REFERENCES versions (id), position integer NOT NULL, eid text NOT NULL,
    wid text NOT NULL, label text NOT NULL, kind text NOT NULL, path text NOT NULL, title text NOT NULL,
    text text NOT NULL, stems text NOT NULL, UNIQUE (version_id, eid))`.execute(db);
  await sql`CREATE INDEX clauses_by_eid ON clauses (eid, version_id)`.execute(db);
  await sql`CREATE TABLE clause_lineage (
    version_id text NOT NULL REFERENCES versions (id), wid text NOT NULL, from_version_id text NOT NULL REFERENCES versions (id),
    from_wid text NOT NULL, made_by text NOT NULL CHECK (made_by IN ('edit', 'person', 'alignment')),
    PRIMARY KEY (version_id, wid, from_version_id, from_wid))`.execute(db);
}

async function makeProposals(db: Kysely<unknown>, { growing }: MigrationSetting): Promise<void> {
  await sql`CREATE TABLE proposals (
    row ${growing}, id text NOT NULL UNIQUE, slug text UNIQUE, title text NOT NULL, summary text NOT NULL,
    illustrative integer NOT NULL, author text NOT NULL, created_at text NOT NULL, updated_at text NOT NULL,
    revision integer NOT NULL)`.execute(db);
  await sql`CREATE TABLE targets (
    row ${growing}, id text NOT NULL UNIQUE, proposal_id text NOT NULL REFERENCES proposals (id),
    work_id text NOT NULL REFERENCES works (id), expression_id text NOT NULL REFERENCES expressions (id),
    base_version_id text NOT NULL REFERENCES versions (id), saved_length integer NOT NULL,
    UNIQUE (proposal_id, work_id))`.execute(db);
  await sql`CREATE TABLE draft_snapshots (
    target_id text NOT NULL REFERENCES targets (id), length integer NOT NULL, document text NOT NULL,
    created_at text NOT NULL, PRIMARY KEY (target_id, length))`.execute(db);
  await sql`CREATE TABLE draft_steps (
    target_id text NOT NULL REFERENCES targets (id), position integer NOT NULL, client_id text NOT NULL,
    step text NOT NULL, created_at text NOT NULL, PRIMARY KEY (target_id, position))`.execute(db);
  await sql`CREATE TABLE reasons (
    target_id text NOT NULL REFERENCES targets (id), wid text NOT NULL, reason text NOT NULL, gaps text NOT NULL,
    author text NOT NULL, updated_at text NOT NULL, revision integer NOT NULL, PRIMARY KEY (target_id, wid))`.execute(
    db,
  );
  await sql`CREATE TABLE pins (
    row ${growing}, id text NOT NULL UNIQUE, target_id text NOT NULL REFERENCES targets (id), wid text NOT NULL,
    source_version_id text NOT NULL REFERENCES versions (id), source_eid text NOT NULL, taken text NOT NULL,
    not_taken text NOT NULL, author text NOT NULL, created_at text NOT NULL, revision integer NOT NULL)`.execute(
    db,
  );
  await sql`CREATE INDEX pins_of_target ON pins (target_id, row)`.execute(db);
}

async function makeReview(db: Kysely<unknown>, { growing }: MigrationSetting): Promise<void> {
  await sql`CREATE TABLE comments (
    row ${growing}, id text NOT NULL UNIQUE, target_id text NOT NULL REFERENCES targets (id), version_ref text NOT NULL,
    wid text NOT NULL, eid text NOT NULL, side text NOT NULL CHECK (side IN ('before', 'after')), quote text,
    body text NOT NULL, author text NOT NULL, created_at text NOT NULL, resolved_by text, resolved_at text,
    revision integer NOT NULL)`.execute(db);
  await sql`CREATE INDEX comments_of_target ON comments (target_id, row)`.execute(db);
  await sql`CREATE TABLE replies (
    row ${growing}, id text NOT NULL UNIQUE, comment_id text NOT NULL REFERENCES comments (id), body text NOT NULL,
    author text NOT NULL, created_at text NOT NULL)`.execute(db);
  await sql`CREATE INDEX replies_of_comment ON replies (comment_id, row)`.execute(db);
  await sql`CREATE TABLE publications (
    row ${growing}, id text NOT NULL UNIQUE, proposal_id text NOT NULL REFERENCES proposals (id), title text NOT NULL,
    hash text NOT NULL, author text NOT NULL, created_at text NOT NULL, targets text NOT NULL, html text NOT NULL)`.execute(
    db,
  );
}

async function makePersons(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE settings (key text PRIMARY KEY, value text NOT NULL)`.execute(db);
  await sql`CREATE TABLE sessions (token_hash text PRIMARY KEY, created_at text NOT NULL, expires_at text NOT NULL)`.execute(
    db,
  );
}
