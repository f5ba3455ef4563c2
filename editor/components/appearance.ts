/** Light or dark: as the system says, unless the person chose. */

export const APPEARANCES = ["system", "light", "dark"] as const;
type Appearance = (typeof APPEARANCES)[number];

const STORED = "rancang.appearance";

/** The choice that the browser remembers. */
export function storedAppearance(): Appearance {
  const stored = localStorage.getItem(STORED);
  return APPEARANCES.find((appearance) => appearance === stored) ?? "system";
}

/** Draws the interface in an appearance and remembers it. */
export function applyAppearance(appearance: Appearance): void {
  localStorage.setItem(STORED, appearance);
  document.documentElement.dataset["appearance"] = appearance;
}
