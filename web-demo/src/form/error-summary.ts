/** The list of what hinders sending, at the button that was pressed, with a link to each field. */
import "@digdir/designsystemet-web/ds-error-summary";
import { texts } from "../shell/language.ts";
import { byId, el, replaceContent } from "../view/dom.ts";

export interface Hindrance {
  text: string;
  input: HTMLElement | undefined;
  /** Makes the field visible first, where it may be folded away. */
  reveal?: (input: HTMLElement) => void;
}

const place = byId("error-summary-place", HTMLDivElement);
const heading = el("h2", { class: "ds-heading" });
const list = el("ul", { class: "ds-list" });

/** Shows the list; a new one takes the focus by itself when it appears. */
export function showErrorSummary(hindrances: Hindrance[]): void {
  hideErrorSummary();
  fill(hindrances);
  place.replaceChildren(el("ds-error-summary", { class: "ds-error-summary" }, heading, list));
}

/** Keeps the list, where it is shown, to what hinders now; the focus stays where it is. */
export function updateErrorSummary(hindrances: Hindrance[]): void {
  if (place.childElementCount === 0) return;
  if (hindrances.length > 0) fill(hindrances);
  else hideErrorSummary();
}

export function hideErrorSummary(): void {
  place.replaceChildren();
}

function fill(hindrances: Hindrance[]): void {
  heading.textContent = texts().summaryTitle;
  replaceContent(list, ...hindrances.map((one) => el("li", {}, linkTo(one))));
}

function linkTo({ text, input, reveal }: Hindrance): HTMLElement {
  if (!input) return el("span", {}, text);
  const { id } = input;
  const link = el("a", { class: "ds-link", href: `#${id}` }, text);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    // Fields may have been built anew since.
    const now = document.getElementById(id) ?? input;
    reveal?.(now);
    now.focus();
    now.scrollIntoView({ block: "center" });
  });
  return link;
}
