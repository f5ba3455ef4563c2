/** Who the person at the keyboard is. */
import { z } from "zod";
import type { SessionChange } from "../../schemas/api/session.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { UNNAMED } from "../../schemas/records/value.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";

const KEY = "person";
const NOBODY: Person = { name: UNNAMED, language: "id" };
const storedShape = z.object({ name: z.string(), language: z.enum(["id", "en"]) });

/** The person as they named themselves. */
export async function readPerson({ settings }: Pick<Store, "settings">): Promise<Person> {
  return storedShape.safeParse(await settings.read(KEY)).data ?? NOBODY;
}

/** The person with another name or language. */
export async function changePerson(
  { store }: Dependencies,
  person: Person,
  { name, language }: SessionChange,
): Promise<Outcome<Person>> {
  const changed = { name: name ?? person.name, language: language ?? person.language };
  await store.settings.write(KEY, changed);
  return done(changed);
}
