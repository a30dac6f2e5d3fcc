/** The choices above the findings: severity, rule, place, order. */
import type { Answer, Severity } from "sluse";
import { number, texts } from "../shell/language.ts";
import { el } from "../view/dom.ts";
import { type Choice, countedByRule, FIRST_CHOICE } from "./select.ts";

/** Builds the choices; `titles` are what rules are called, `chosen` hears every change. */
export function filtersView(
  answer: Answer,
  titles: ReadonlyMap<string, string>,
  choice: Choice,
  chosen: (next: Choice) => void,
): HTMLFormElement {
  const form = el(
    "form",
    { class: "filters", role: "search", "aria-label": texts().filterTitle },
    severityChips(answer, choice),
    ruleSelect(answer, titles, choice),
    placeInput(choice),
    orderSelect(choice),
  );
  form.addEventListener("input", () => chosen(choiceIn(form)));
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

function choiceIn(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  return {
    severities: new Set(data.getAll("severity") as Severity[]),
    rule: String(data.get("rule") ?? ""),
    place: String(data.get("place") ?? ""),
    order: data.get("order") === "file" ? "file" : FIRST_CHOICE.order,
  };
}

function severityChips({ counts }: Answer, { severities }: Choice): HTMLElement {
  const t = texts();
  const kinds: Array<[Severity, string]> = [
    ["error", t.countErrors(2)],
    ["warning", t.countWarnings(2)],
    ["info", t.countInfos(2)],
  ];
  const chips = kinds.map(([severity, word]) => {
    const box = el("input", { class: "ds-input", type: "checkbox", name: "severity", value: severity });
    box.checked = severities.has(severity);
    return el("label", { class: "ds-chip" }, box, el("span", { class: "word" }, word), ` (${number(counts[severity])})`);
  });
  return el("fieldset", { class: "ds-fieldset chips" }, el("legend", { class: "ds-label" }, t.filterSeverity), ...chips);
}

function ruleSelect(answer: Answer, titles: ReadonlyMap<string, string>, { rule }: Choice): HTMLElement {
  const name = (id: string): string => (titles.has(id) ? `${titles.get(id)} · ${id}` : id);
  const options = countedByRule(answer).map(([id, n]) => option(id, `${name(id)} (${number(n)})`, rule));
  return labelled(texts().filterRule, select("rule", [option("", texts().filterAllRules, rule), ...options]));
}

function placeInput({ place }: Choice): HTMLElement {
  const input = el("input", { class: "ds-input", type: "search", name: "place", autocomplete: "off", id: "filter-place" });
  input.value = place;
  return labelled(texts().filterPlace, input, texts().filterPlaceHelp);
}

function orderSelect({ order }: Choice): HTMLElement {
  const options = [option("severity", texts().sortBySeverity, order), option("file", texts().sortByFile, order)];
  return labelled(texts().sortLabel, select("order", options));
}

function option(value: string, text: string, chosen: string): HTMLOptionElement {
  return new Option(text, value, false, value === chosen);
}

function select(name: string, options: HTMLOptionElement[]): HTMLSelectElement {
  return el("select", { class: "ds-input", name, id: `filter-${name}` }, ...options);
}

function labelled(text: string, input: HTMLElement, help = ""): HTMLElement {
  const label = el("label", { class: "ds-label", for: input.id }, text);
  const description = help ? [el("p", { "data-field": "description" }, help)] : [];
  return el("ds-field", { class: "ds-field" }, label, ...description, input);
}
