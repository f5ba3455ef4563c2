/** The start of the browser part: language, fonts, styles, then the application. */
import "./styles/index.css";
import { createRoot } from "react-dom/client";
import { createApi } from "./api/client.ts";
import { App } from "./app.tsx";
import { applyAppearance, storedAppearance } from "./components/appearance.ts";
import { startLanguage } from "./i18n/index.ts";
import { speakReactAria } from "./i18n/react-aria.ts";

const root = document.getElementById("root");
if (root === null) throw new TypeError("expected an element #root in index.html");

applyAppearance(storedAppearance());
speakReactAria();
await startLanguage();
createRoot(root).render(<App api={createApi()} />);
