/** The profiles by name; the compiler asks for the missing one. */
import { australia } from "./au.ts";
import { councilOfEurope } from "./coe.ts";
import { germany } from "./de.ts";
import { europeanUnion } from "./eu.ts";
import { unitedKingdom } from "./gb.ts";
import { indonesia } from "./id.ts";
import { philippines } from "./ph.ts";
import type { Profile, ProfileId } from "./profile.ts";
import { thailand } from "./th.ts";
import { unitedNations } from "./un.ts";

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
};

/** The profile of a work, from the country of its address (`/akn/eu/…`); Indonesia where the address names none that is known. */
export function profileOfWork(work: string | undefined): Profile {
  const country = /^\/akn\/([a-z]+)/u.exec(work ?? "")?.[1] ?? "id";
  return Object.hasOwn(profiles, country) ? profiles[country as ProfileId] : profiles.id;
}
