/** What a clause that was found is called. */
import type { Hit } from "../../schemas/api/library.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { citeLabels } from "./citation.ts";
import { usePartName } from "./part-name.ts";

/** A function that names a hit by its labels, or by the part it is where it has none. */
export function useHitName(): (hit: Hit, country: string) => string {
  const partName = usePartName();
  return (hit, country) => {
    const profile = Object.values(profiles).find(({ id }) => id === country) ?? profiles.id;
    return citeLabels(hit.path, profile) || partName(hit.kind);
  };
}
