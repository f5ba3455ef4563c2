/** The profiles by name; the compiler asks for the missing one. */
import { australia } from "./au.ts";
import { councilOfEurope } from "./coe.ts";
import { germany } from "./de.ts";
import { europeanUnion } from "./eu.ts";
import { unitedKingdom } from "./gb.ts";
import { indonesia } from "./id.ts";
import { neutral } from "./neutral.ts";
import { philippines } from "./ph.ts";
import type { Profile, ProfileId } from "./profile.ts";
import { thailand } from "./th.ts";
import { unitedNations } from "./un.ts";

export { DESIGNATED_ORDINALS, DESIGNATIONS, LATIN_INSERTIONS } from "./designations.ts";
export type {
  HeadingRow,
  ItemForm,
  ItemRow,
  NoteRow,
  Numbering,
  Profile,
  ProfileId,
} from "./profile.ts";
export { PROFILE_IDS } from "./profile.ts";

export const profiles: { readonly [Id in ProfileId]: Profile } = {
  id: indonesia,
  eu: europeanUnion,
  coe: councilOfEurope,
  un: unitedNations,
  ph: philippines,
  gb: unitedKingdom,
  au: australia,
  th: thailand,
  de: germany,
  neutral,
};

/** The profile of a work, from the country of its address: the neutral one for a country that has none, Indonesia where no country is named. */
export function profileOfWork(work: string | undefined): Profile {
  return profileInAddress(work) ?? (namesCountry(work) ? profiles.neutral : profiles.id);
}

/** Whether an address of a work says of which country it is. */
export function namesCountry(work: string | undefined): boolean {
  return /^\/akn\/[a-z]/u.test(work ?? "");
}

/** The profile that an address names: `/akn/eu/…`, `/akn/gb-eng/…`, and `eli/bund/…` of Germany; undefined where it names none that is known. */
export function profileInAddress(work: string | undefined): Profile | undefined {
  const address = work ?? "";
  if (/^(?:[^?#]*\/)?eli\/bund\//u.test(address)) return profiles.de;
  return profileOfCountry(/^\/akn\/([a-z]+)/u.exec(address)?.[1] ?? "");
}

/** The profile of a country's code, whose suffix names a part of it ("GB-UKM"); undefined where it is not known. */
export function profileOfCountry(code: string): Profile | undefined {
  const country = code.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(profiles, country) ? profiles[country as ProfileId] : undefined;
}
