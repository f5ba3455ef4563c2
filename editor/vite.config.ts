/** How the browser part is built and served: `vite build editor` writes dist/editor. */
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: Vite reads the default export of its configuration.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Code that the analysis worker shares must not ask for a DOM: packages that have a form for workers give that one.
  resolve: { conditions: ["worker", ...defaultClientConditions] },
  build: {
    outDir: "../dist/editor",
    emptyOutDir: true,
    target: "es2023",
    // Fonts stay files of their own: the page is served under a policy that allows no data: fonts.
    assetsInlineLimit: 0,
    // React, React Aria and the router are needed at once, in one piece of about 165 kB compressed.
    chunkSizeWarningLimit: 700,
  },
});
