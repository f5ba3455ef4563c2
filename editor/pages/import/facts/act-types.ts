/** The types of Indonesian acts that the form offers: their words, their address, their short citation. */
import { actTypes } from "../../../../engine/wording/index.ts";

interface ActType {
  readonly id: string;
  /** As the title of an act has it, after which the form shows it. */
  readonly name: string;
  /** The short citation before number and year. */
  readonly cite: string;
  readonly pattern: RegExp;
}

/** Kinds whose acts have more in their address than year and number, or none of both: a person writes it. */
const OWN_FORM: ReadonlySet<string> = new Set(["uud", "permen", "perda"]);

/** The longest words first: "Peraturan Pemerintah Pengganti Undang-Undang" holds two other types. */
export const ACT_TYPES: readonly ActType[] = actTypes.flatMap(({ name, short, subtype }) =>
  subtype === null || OWN_FORM.has(subtype)
    ? []
    : [
        {
          id: subtype,
          name,
          cite: short[0] ?? name,
          pattern: new RegExp(name.replaceAll("-", "-?\\s*"), "iu"),
        },
      ],
);

/** A type that has its own address form, which a person writes. */
export const OTHER_TYPE = "other";

/** The type with an id. */
export function actType(id: string): ActType | undefined {
  return ACT_TYPES.find((type) => type.id === id);
}
