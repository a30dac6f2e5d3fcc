/** The list of what hinders sending, on top of the form, with a link to each field. */
import "@digdir/designsystemet-web/ds-error-summary";
import { texts } from "../shell/language.ts";
import { byId, el } from "../view/dom.ts";

export interface Hindrance {
  text: string;
  input: HTMLElement | undefined;
  /** Makes the field visible first, where it may be folded away. */
  reveal?: () => void;
}

/** Shows the list; a new one takes the focus by itself when it appears. */
export function showErrorSummary(hindrances: Hindrance[]): void {
  const summary = el(
    "ds-error-summary",
    { class: "ds-error-summary" },
    el("h2", { class: "ds-heading" }, texts().summaryTitle),
    el("ul", { class: "ds-list" }, ...hindrances.map((one) => el("li", {}, linkTo(one)))),
  );
  byId("error-summary-place", HTMLDivElement).replaceChildren(summary);
}

export function hideErrorSummary(): void {
  byId("error-summary-place", HTMLDivElement).replaceChildren();
}

function linkTo({ text, input, reveal }: Hindrance): HTMLElement {
  if (!input) return el("span", {}, text);
  const link = el("a", { class: "ds-link", href: `#${input.id}` }, text);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    reveal?.();
    input.focus();
    input.scrollIntoView({ block: "center" });
  });
  return link;
}
