declare module "*.css";

/** `build/nir-tables.ts` makes it of `core/lists/nir`. */
declare module "virtual:nir-tables" {
  type Code = readonly [key: string, nb: string, nn: string, en: string, excluded: string];
  /** By list; `excluded` are the laws that have no use for the code, separated by blanks. */
  export const lists: Readonly<Record<string, readonly Code[]>>;
}

/** `build/required-fields.ts` makes it of the catalogue. */
declare module "virtual:required-fields" {
  /** By exchange and record, the fields that must be there. */
  export const required: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
