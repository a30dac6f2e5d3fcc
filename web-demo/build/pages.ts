import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { nb } from "../src/text/nb.ts";

const texts = nb as unknown as Record<string, unknown>;
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Puts the common header and footer into a page, where it says `<!-- include header -->`. */
function withParts(html: string): string {
  return html.replace(/<!-- include (\w+) -->/g, (_all, part: string) =>
    readFileSync(new URL(`../src/shell/${part}.html`, import.meta.url), "utf8"),
  );
}

/** Writes the bokmål texts in, so that the first paint already has words. */
function withWords(html: string): string {
  return html.replace(
    /(<(\w+)[^>]*\sdata-text="([^"]+)"[^>]*>)(<\/\2>)/g,
    (_all, open: string, _tag: string, key: string, close: string) => {
      const text = texts[key];
      if (typeof text !== "string") throw new Error(`a page names a text that is not there: ${key}`);
      return open + escaped(text) + close;
    },
  );
}

/** The pages as they are delivered: whole, and readable before any script has run. */
export function wholePages(): Plugin {
  return {
    name: "whole-pages",
    transformIndexHtml: { order: "pre", handler: (html) => withWords(withParts(html)) },
  };
}

/** Makes the addresses in this page begin at the root, since a gate shows it at any depth. */
export function atAnyDepth(name: string): Plugin {
  return {
    name: "at-any-depth",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle[name];
      if (page?.type !== "asset") throw new Error(`there is no page ${name}`);
      page.source = String(page.source).replace(/ (href|src)="\.\//g, ' $1="/');
    },
  };
}
