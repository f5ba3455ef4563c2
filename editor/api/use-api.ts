/** The API client, as a component finds it. */
import { createContext, useContext } from "react";
import type { Api } from "./client.ts";

export const ApiContext = createContext<Api | null>(null);

/** The API client of the application around. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === null) throw new TypeError("expected an ApiContext around this component");
  return api;
}
