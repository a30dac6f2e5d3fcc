/**
 * Waits until no button of the mouse is down. Messages that come when a field is left would otherwise move the
 * page between press and release, and the click would miss its button.
 */
let pressed = false;
let waiting: Array<() => void> = [];

addEventListener("pointerdown", () => (pressed = true), true);
for (const name of ["pointerup", "pointercancel"]) {
  addEventListener(name, () => setTimeout(release), true);
}

function release(): void {
  pressed = false;
  const due = waiting;
  waiting = [];
  for (const run of due) run();
}

export function whenPointerRests(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}
