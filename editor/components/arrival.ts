/** Arriving at a clause: the address names it, the page scrolls to it and shows it. */
import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** Scrolls to an element, marks it as the place of arrival, and gives it the focus. */
export function arriveAt(id: string): void {
  const element = document.getElementById(id);
  if (element === null) return;
  for (const other of document.querySelectorAll("[data-arrived]")) {
    other.removeAttribute("data-arrived");
  }
  element.setAttribute("data-arrived", "");
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  scrollUntilSettled(element);
}

/** Gives an element the focus once React has drawn it: after an action it is where one would look next. */
export function focusWhenDrawn(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (element === null) return;
    element.tabIndex = -1;
    element.focus();
  });
}

/** How long the place may take to come to rest, in milliseconds: what is drawn on the way there has other heights than was guessed. */
const SETTLING = 700;
/** A shift that nobody sees, in pixels. */
const STILL = 2;
/** What a person does who wants to go elsewhere. */
const OWN_MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** Scrolls to an element, and follows it for a moment while what is drawn on the way finds its height. */
export function scrollUntilSettled(element: Element, block: ScrollLogicalPosition = "start"): void {
  const own = new AbortController();
  const until = performance.now() + SETTLING;
  for (const move of OWN_MOVES) {
    window.addEventListener(move, () => own.abort(), { signal: own.signal, passive: true });
  }
  let wanted = Number.NaN;
  const follow = () => {
    if (own.signal.aborted) return;
    const { top } = element.getBoundingClientRect();
    // Not a number at first, so that the first frame scrolls.
    if (!(Math.abs(top - wanted) <= STILL)) {
      element.scrollIntoView({ block });
      wanted = element.getBoundingClientRect().top;
    }
    if (performance.now() < until) requestAnimationFrame(follow);
    else own.abort();
  };
  follow();
}

/** Arrives at the clause that the address names, as soon as the page is ready and whenever the address changes. */
export function useArrival(isReady: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (isReady && hash !== "") arriveAt(hash);
  }, [isReady, hash]);
}
