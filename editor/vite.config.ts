/** How the browser part is built and served: `vite build editor` writes dist/editor. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: Vite reads the default export of its configuration.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: {
    alias: {
      // Its form for browsers asks for a DOM, which the analysis worker has not; the other one does without.
      "decode-named-character-reference": fileURLToPath(
        import.meta.resolve("decode-named-character-reference"),
      ),
    },
  },
  build: {
    outDir: "../dist/editor",
    emptyOutDir: true,
    target: "es2023",
    // Fonts stay files of their own: the page is served under a policy that allows no data: fonts.
    assetsInlineLimit: 0,
    // React, React Aria and the router are needed at once, in one piece of about 165 kB compressed.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What is put together in a file still runs in the order in which it is imported.
        strictExecutionOrder: true,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // The small parts that many pages share are one file, not a dozen requests.
            {
              name: "parts",
              test: /[\\/](?:editor[\\/](?:(?:api|components|i18n)[\\/][\w-]+|components[\\/]shell[\\/](?:actions|use-session-change)|prosemirror[\\/]units|pages[\\/]proposal[\\/]signal|comparison[\\/]counts-sentence)|engine[\\/](?:text[\\/]normalize|path[\\/][\w-]+|diff[\\/](?:summary|say-form))|schemas[\\/](?:account|facts|records[\\/][\w-]+|api[\\/][\w-]+|change|day-text|message))\.tsx?$/u,
            },
            // The router and the queries are needed on every page.
            { name: "router", test: /[\\/]node_modules[\\/]@tanstack[\\/]/u },
          ],
        },
      },
    },
  },
});
