/** What an error of the system or of the database says about itself. */

/** Its code (`ENOENT`, `SQLITE_FULL`), or empty where it has none. Not by class: there is one `Error` for each realm. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** Its message on one line. */
export function errorMessage(error: unknown): string {
  const message =
    typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return String(message).replace(/\s+/gu, " ").trim();
}
