/** The route table: who may, and which service answers. Method, path and shapes stand in `schemas/api` under the same name. */
import type { RouteName } from "../../schemas/api/index.ts";
import { done } from "../../schemas/outcome.ts";
import { signedIn } from "../policies/policy.ts";
import { addText } from "../services/add-text.ts";
import { applyBill } from "../services/apply-bill.ts";
import { changeBase } from "../services/change-base.ts";
import { combineProposals } from "../services/combine-proposals.ts";
import { addComment, addReply, listComments, resolveComment } from "../services/comments.ts";
import { compareTexts } from "../services/compare-texts.ts";
import { addCorrection, removeCorrection } from "../services/corrections.ts";
import { putFrame, readFrameOf } from "../services/frames.ts";
import { profileCalled } from "../services/import-files.ts";
import {
  addImport,
  listImports,
  readImport,
  readOriginal,
  readReading,
  readSavedAccount,
  removeImport,
} from "../services/imports.ts";
import { restoreVersion } from "../services/move-draft.ts";
import {
  addTarget,
  changeProposal,
  openProposal,
  readProposal,
} from "../services/open-proposal.ts";
import { changePerson } from "../services/person.ts";
import { addPin, changePin, listPins, removePin } from "../services/pins.ts";
import { listPublications, publish, withdrawPublication } from "../services/publish.ts";
import { readBill } from "../services/read-bill.ts";
import { readCurrency, readVersionCurrency } from "../services/read-currency.ts";
import { readDraft, readSteps } from "../services/read-draft.ts";
import { readLibrary } from "../services/read-library.ts";
import { readTables } from "../services/read-tables.ts";
import { readVersion, readVersionSource } from "../services/read-version.ts";
import { listReasons, putReason } from "../services/reasons.ts";
import { saveImport } from "../services/save-import.ts";
import { saveVersion } from "../services/save-version.ts";
import { searchClauses } from "../services/search-clauses.ts";
import { sendSteps } from "../services/send-steps.ts";
import type { Route } from "./route.ts";

export const routes: { readonly [Name in RouteName]: Route<Name> } = {
  getSession: { policy: signedIn, handle: ({ person }) => Promise.resolve(done(person)) },
  changeSession: {
    policy: signedIn,
    handle: ({ dependencies, person, body }) => changePerson(dependencies, person, body),
  },
  getLibrary: { policy: signedIn, handle: ({ dependencies }) => readLibrary(dependencies) },
  addText: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, body }) =>
      addText(dependencies, { ...body, message: body.message ?? "", author: person.name }),
  },
  applyBill: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, body }) =>
      applyBill(dependencies, person, { ...body, id: params.id }),
  },
  changeBase: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, body }) =>
      changeBase(dependencies, person, { ...body, id: params.id }),
  },
  combineProposals: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, body }) =>
      combineProposals(dependencies, person, { ...body, id: params.id }),
  },
  restoreVersion: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, body }) =>
      restoreVersion(dependencies, person, { ...body, id: params.id }),
  },
  addCorrection: {
    policy: signedIn,
    handle: ({ dependencies, person, body }) => addCorrection(dependencies, person, body),
  },
  removeCorrection: {
    policy: signedIn,
    handle: ({ dependencies, params }) => removeCorrection(dependencies, params.id),
  },
  search: {
    policy: signedIn,
    handle: ({ dependencies, query }) => searchClauses(dependencies, query),
  },
  getVersion: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, params }) => readVersion(dependencies, params.id),
  },
  getVersionSource: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, params }) => readVersionSource(dependencies, params.id),
  },
  getCurrency: {
    policy: signedIn,
    handle: ({ dependencies, query }) => readCurrency(dependencies, query.on),
  },
  getVersionCurrency: {
    policy: signedIn,
    handle: ({ dependencies, params, query }) =>
      readVersionCurrency(dependencies, params.id, query.on),
  },
  getImports: {
    policy: signedIn,
    handle: ({ dependencies }) => listImports(dependencies),
  },
  addImport: {
    policy: signedIn,
    handle: ({ dependencies, person, query, body }) =>
      addImport(dependencies, person, {
        name: query.name,
        bytes: body,
        profile: profileCalled(query.profile),
      }),
  },
  getImport: {
    policy: signedIn,
    handle: ({ dependencies, params }) => readImport(dependencies, params.id),
  },
  getReading: {
    policy: signedIn,
    handle: ({ dependencies, params }) => readReading(dependencies, params.id),
  },
  removeImport: {
    policy: signedIn,
    handle: ({ dependencies, params }) => removeImport(dependencies, params.id),
  },
  saveImport: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, body }) =>
      saveImport(dependencies, person, { ...body, id: params.id }),
  },
  getOriginal: {
    policy: signedIn,
    handle: ({ dependencies, params }) => readOriginal(dependencies, params.hash),
  },
  getSavedAccount: {
    policy: signedIn,
    handle: ({ dependencies, params }) => readSavedAccount(dependencies, params.id),
  },
  compare: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, query }) => compareTexts(dependencies, query),
  },
  getProposal: {
    policy: signedIn,
    handle: ({ dependencies, params }) => readProposal(dependencies, params.id),
  },
  openProposal: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, body }) => openProposal(dependencies, person, body),
  },
  changeProposal: {
    policy: signedIn,
    handle: ({ dependencies, params, expected, body }) =>
      changeProposal(dependencies, params.id, expected, body),
  },
  addTarget: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, body }) =>
      addTarget(dependencies, person, params.id, body),
  },
  getDraft: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, params }) => readDraft(dependencies, params.id),
  },
  getTables: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, params, query }) =>
      readTables(dependencies, params.id, query.language),
  },
  getSteps: {
    policy: signedIn,
    handle: ({ dependencies, params, query }) => readSteps(dependencies, params.id, query.since),
  },
  addSteps: {
    policy: signedIn,
    handle: ({ dependencies, params, body }) => sendSteps(dependencies, params.id, body),
  },
  saveVersion: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, expected, body }) =>
      saveVersion(dependencies, person, { targetId: params.id, expected, ...body }),
  },
  getReasons: {
    policy: signedIn,
    handle: ({ dependencies, params }) => listReasons(dependencies, params.id),
  },
  putReason: {
    policy: signedIn,
    handle: ({ dependencies, person, params, expected, body }) =>
      putReason(dependencies, person, { ...params, expected, ...body }),
  },
  getFrame: {
    policy: signedIn,
    handle: ({ dependencies, params }) => readFrameOf(dependencies, params.id),
  },
  putFrame: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, expected, body }) =>
      putFrame(dependencies, person, { targetId: params.id, expected, frame: body }),
  },
  getVersionBill: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, params }) => readBill(dependencies, params.id),
  },
  getPins: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, params }) => listPins(dependencies, params.id),
  },
  addPin: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, params, body }) =>
      addPin(dependencies, person, params.id, body),
  },
  changePin: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, params, expected, body }) =>
      changePin(dependencies, params.id, expected, body),
  },
  removePin: {
    policy: signedIn,
    handle: ({ dependencies, params, expected }) => removePin(dependencies, params.id, expected),
  },
  getComments: {
    policy: signedIn,
    handle: ({ dependencies, query }) => listComments(dependencies, query.target),
  },
  addComment: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, body }) => addComment(dependencies, person, body),
  },
  addReply: {
    policy: signedIn,
    handle: ({ dependencies, person, params, body }) =>
      addReply(dependencies, person, params.id, body.body),
  },
  resolveComment: {
    policy: signedIn,
    handle: ({ dependencies, person, params, body }) =>
      resolveComment(dependencies, person, { id: params.id, ...body }),
  },
  getPublications: {
    policy: signedIn,
    handle: ({ dependencies }) => listPublications(dependencies),
  },
  publish: {
    policy: signedIn,
    runs: "apart",
    handle: ({ dependencies, person, body }) => publish(dependencies, person, body),
  },
  withdrawPublication: {
    policy: signedIn,
    handle: ({ dependencies, person, params, body }) =>
      withdrawPublication(dependencies, person, { ...body, id: params.id }),
  },
};
