/** Published pages, for everybody. */
import type { RequestHandler } from "express";
import { withdrawnHtml } from "../../engine/publish/index.ts";
import { problem } from "../../schemas/problem.ts";
import type { Store } from "../ports/index.ts";
import { sendProblems } from "./problem-answer.ts";
import { allowPublication } from "./security-headers.ts";

/**
 * The frozen bytes of a publication, or for one that is withdrawn the page that says so (410).
 *
 * The bytes never change, but whether they stand may: a browser asks each time, and the hash says that it has them.
 */
export function servePublication({ publications }: Pick<Store, "publications">): RequestHandler {
  return async (request, response, next) => {
    const id = String(request.params["id"]);
    const withdrawal = (await publications.find(id))?.withdrawal ?? null;
    if (withdrawal !== null) {
      const page = withdrawnHtml(withdrawal);
      allowPublication(response, page);
      response.status(410).set("Cache-Control", "no-cache").type("html").send(page);
      return;
    }
    const page = await publications.page(id);
    if (page === undefined) {
      response.status(404);
      // A person gets the page of the editor that says so; a program the problem.
      if (request.accepts(["json", "html"]) === "html") return next();
      const found = problem("http/record-not-found", {
        record: "publication",
        id: id.slice(0, 100),
      });
      sendProblems(response, request.originalUrl, [{ problem: found }]);
      return;
    }
    allowPublication(response, page.html);
    response.set("Cache-Control", "public, no-cache");
    response.set("ETag", `"${page.hash}"`);
    response.type("html").send(page.html);
  };
}
