import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { fromCatalogue } from "./build/catalogue.ts";
import { atAnyDepth, wholePages } from "./build/pages.ts";

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  base: "./",
  plugins: [wholePages(), atAnyDepth("404.html"), fromCatalogue()],
  worker: { format: "es" },
  build: {
    target: "esnext",
    // A strict content security policy: no data: scripts or styles, every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: page("index.html"),
        skjema: page("skjema.html"),
        liste: page("liste.html"),
        nir: page("nir.html"),
        "404": page("404.html"),
      },
    },
  },
  server: { fs: { allow: [".."] } },
});
