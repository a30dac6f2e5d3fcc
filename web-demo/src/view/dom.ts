/** Building and finding elements: the little that a framework would have been used for. */

type Child = Node | string;

/** Makes an element. Text is always set as text, never as markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The element with this id, which the page promises to have. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page lacks #${id}`);
  return element;
}

/** Shows or hides, and says whether it is shown. */
export function show(element: HTMLElement, shown: boolean): boolean {
  element.hidden = !shown;
  return shown;
}

const made = new WeakMap<HTMLElement, string>();

/**
 * Puts content in a place, unless it was made the same before: then what is unfolded or focused there stays. Where it
 * differs, the focus goes to what stands where the focused element stood.
 */
export function replaceContent(place: HTMLElement, ...content: Node[]): void {
  const next = el("div", {}, ...content);
  if (made.get(place) === next.innerHTML && place.hasChildNodes() === next.hasChildNodes()) return;
  made.set(place, next.innerHTML);
  const focusable = "a, button, summary, [tabindex]";
  const active = document.activeElement;
  const focused = active ? [...place.querySelectorAll(focusable)].indexOf(active) : -1;
  place.replaceChildren(...next.childNodes);
  const now = place.querySelectorAll<HTMLElement | SVGElement>(focusable);
  if (focused >= 0) (now[focused] ?? now[now.length - 1])?.focus();
}
