declare module "*.css";

/** `build/catalogue.ts` makes it of the catalogue. */
declare module "virtual:required-fields" {
  /** By exchange, the fields that must be there. */
  export const required: Readonly<Record<string, readonly string[]>>;
}

/** `build/catalogue.ts` makes it of the catalogue. */
declare module "virtual:nir-exchange" {
  import type { CatalogueExchange, NirExchange } from "sluse";

  /** What the NIR form is built from. */
  export const exchange: Pick<CatalogueExchange, "fields" | "lists" | "needs"> & { readonly id: NirExchange };
}
