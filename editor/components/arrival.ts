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
  element.scrollIntoView({ block: "start" });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Arrives at the clause that the address names, as soon as the page is ready and whenever the address changes. */
export function useArrival(isReady: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (isReady && hash !== "") arriveAt(hash);
  }, [isReady, hash]);
}
