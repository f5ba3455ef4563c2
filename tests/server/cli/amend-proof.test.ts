import { describe, expect, test } from "@jest/globals";
import { edited, SMALL_ACT } from "../../support/small-act.ts";
import { run } from "./support.ts";

describe("what a proof says where clauses were removed outright", () => {
  const after = edited(SMALL_ACT, ["(2) Kedua.\n\n", ""], ["### Pasal 4\n\nKeempat.\n\n", ""]);
  const files = { "before.md": SMALL_ACT, "after.md": after };
  test("[PR15] names each of them in full, in the certificate and on the command line", async () => {
    const drafted = await run(["amend", "before.md", "after.md", "--certificate", "c.json"], {
      files,
    });
    expect(drafted.exit).toBe(0);
    expect(JSON.parse(drafted.files.get("c.json") ?? "").restored).toEqual([
      "Pasal 2 ayat (2)",
      "Pasal 4",
    ]);
    expect(drafted.errors.join("\n")).toContain(
      'Proven, with 2 provisions restored as "Dihapus.": Pasal 2 ayat (2), Pasal 4.',
    );
    const verified = await run(["verify", "c.json", "bill.md", "before.md"], {
      files: { ...files, "bill.md": drafted.out, "c.json": drafted.files.get("c.json") ?? "" },
    });
    expect(verified.exit).toBe(0);
    expect(verified.out).toContain(
      'Proven, with 2 provisions restored as "Dihapus.": Pasal 2 ayat (2), Pasal 4.',
    );
    const forged = JSON.parse(drafted.files.get("c.json") ?? "");
    const silent = await run(["verify", "c.json", "bill.md", "before.md"], {
      files: {
        ...files,
        "bill.md": drafted.out,
        "c.json": JSON.stringify({ ...forged, restored: [] }),
      },
    });
    expect(silent.exit).toBe(1);
    expect(silent.errors.join("\n")).toContain("proof/restored-otherwise");
  });
});
