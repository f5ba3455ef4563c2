import { describe, expect, test } from "@jest/globals";
import { decimalWords, numberWords } from "../../../engine/text/index.ts";

describe("numberWords", () => {
  test.each([
    [0n, "nol"],
    [11n, "sebelas"],
    [12n, "dua belas"],
    [15n, "lima belas"],
    [20n, "dua puluh"],
    [21n, "dua puluh satu"],
    [100n, "seratus"],
    [101n, "seratus satu"],
    [110n, "seratus sepuluh"],
    [111n, "seratus sebelas"],
    [999n, "sembilan ratus sembilan puluh sembilan"],
    [1000n, "seribu"],
    [1001n, "seribu satu"],
    [1100n, "seribu seratus"],
    [2000n, "dua ribu"],
    [11_000n, "sebelas ribu"],
    [100_000n, "seratus ribu"],
    [1_000_000n, "satu juta"],
    [1_001_000n, "satu juta seribu"],
    [750_000_000n, "tujuh ratus lima puluh juta"],
    [1_500_000_000n, "satu miliar lima ratus juta"],
    [
      1_047_666_042_990_000n,
      "satu kuadriliun empat puluh tujuh triliun enam ratus enam puluh enam miliar empat puluh dua juta sembilan ratus sembilan puluh ribu",
    ],
  ])("%d is %s", (value, words) => {
    expect(numberWords(value)).toBe(words);
  });
  test.each([-1n, 10n ** 18n])("has no words for %d", (value) => {
    expect(numberWords(value)).toBeUndefined();
  });
});

describe("decimalWords", () => {
  test.each([
    ["6,5", "enam koma lima"],
    ["0,75", "nol koma tujuh puluh lima"],
    ["0,05", "nol koma nol lima"],
    ["30", "tiga puluh"],
  ])("%s is %s", (text, words) => {
    expect(decimalWords(text)).toBe(words);
  });
  test.each(["", "1,", "a", "1.000"])("has none for %j", (text) => {
    expect(decimalWords(text)).toBeUndefined();
  });
});
