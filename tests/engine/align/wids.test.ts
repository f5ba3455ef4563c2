import { describe, expect, test } from "@jest/globals";
import { carryWids, mintWids } from "../../../engine/align/index.ts";
import { addressClauses, equalDocuments } from "../../../engine/document/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { act, article, list, paragraph, point, title, withWid } from "../../support/build.ts";

const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const B = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const C = "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.";

const counter = (prefix: string): (() => string) => {
  let count = 0;
  return () => `${prefix}${++count}`;
};

const wids = (document: LegalDocument): Record<string, string> =>
  Object.fromEntries(
    addressClauses(document, profiles.id)
      .filter(({ node }) => "wid" in node.attrs)
      .map(({ eid, wid }) => [eid, wid]),
  );

describe("mintWids", () => {
  test("[AL31] gives each unit an identity and changes nothing else", () => {
    const document = act(title("JUDUL"), article("1", A, list(point("a", B))), article("2", C));
    const minted = mintWids(document, counter("w"));
    expect(wids(minted)).toEqual({ art_1: "w1", art_1__list_1__point_a: "w2", art_2: "w3" });
    expect(equalDocuments(document, minted)).toBe(true);
  });

  test("[AL31] keeps what is there, renews copies, avoids what is taken", () => {
    const document = act(
      withWid("w2", article("1", A)),
      withWid("w2", article("2", B)),
      article("3", C),
    );
    expect(wids(mintWids(document, counter("w")))).toEqual({
      art_1: "w2",
      art_2: "w1",
      art_3: "w3",
    });
  });

  test("[AL31] a document with all its identities comes back as it is", () => {
    const document = mintWids(
      act(article("1", paragraph("1", A), paragraph("2", B))),
      counter("w"),
    );
    expect(mintWids(document, counter("x"))).toBe(document);
  });
});

describe("carryWids", () => {
  const known = mintWids(
    act(article("1", paragraph("1", A), paragraph("2", B)), article("2", C)),
    counter("w"),
  );

  test("[AL30] each unit keeps the identity of the one it continues", () => {
    const read = act(
      article("1", C),
      article("2", paragraph("1", B), paragraph("2", A), paragraph("3", "Baru.")),
    );
    expect(wids(carryWids(known, read, profiles.id, counter("n")))).toEqual({
      art_1: "w4",
      art_2: "w1",
      art_2__para_1: "w3",
      art_2__para_2: "w2",
      art_2__para_3: "n1",
    });
  });

  test("[AL30] the first part of a split keeps the identity", () => {
    const read = act(
      article("1", paragraph("1", A), paragraph("2", B)),
      article("2", paragraph("1", C), paragraph("2", "Lain.")),
    );
    expect(wids(carryWids(known, read, profiles.id, counter("n")))).toEqual({
      art_1: "w1",
      art_1__para_1: "w2",
      art_1__para_2: "w3",
      art_2: "w4",
      art_2__para_1: "n1",
      art_2__para_2: "n2",
    });
  });

  test("[AL30] the text that was read is not touched", () => {
    const read = act(article("1", A), article("2", C));
    expect(equalDocuments(carryWids(known, read, profiles.id, counter("n")), read)).toBe(true);
  });
});
