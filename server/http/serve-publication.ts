/** Published pages, for everybody. */
import type { RequestHandler } from "express";
import { problem } from "../../schemas/problem.ts";
import type { Store } from "../ports/index.ts";
import { sendProblems } from "./problem-answer.ts";
import { allowPublication } from "./security-headers.ts";

/** The frozen bytes of a publication; they never change, so a browser keeps them for a year. */
export function servePublication({ publications }: Pick<Store, "publications">): RequestHandler {
  return async (request, response, next) => {
    const id = String(request.params["id"]);
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
    response.set("Cache-Control", "public, max-age=31536000, immutable");
    response.set("ETag", `"${page.hash}"`);
    response.type("html").send(page.html);
  };
}
