/** Reads and checks a file beside the page, so that the page stays alive however long the list is. */
import { check, type CheckOptions, digest, type ElevExchange, init, type Label, labels } from "sluse";
import type { Called, Order, Question, Report } from "./messages.ts";

const report = (message: Report | Called, transfer: Transferable[] = []): void => postMessage(message, { transfer });

/** What was checked, and as what: whom its rows are about is read from it. */
let checked: { bytes: Uint8Array<ArrayBuffer>; options: CheckOptions<ElevExchange> } | null = null;

addEventListener("message", ({ data }: MessageEvent<Order | Question>) => {
  if ("rows" in data) report({ labels: called(data.rows) });
  else void work(data);
});

async function work({ file, options }: Order): Promise<void> {
  // The rules load while the file is read.
  const loaded = init({ lists: true }).then(
    () => true,
    () => false,
  );
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await read(file);
  } catch {
    return report({ phase: "unreadable" });
  }
  report({ phase: "checking" });
  const answer = (await loaded) ? await judged(bytes, options) : ({ phase: "unchecked", bytes } as const);
  // A list that was judged stays here too, to be asked about.
  report(answer, answer.phase === "answered" ? [] : [bytes.buffer]);
}

async function judged(bytes: Uint8Array<ArrayBuffer>, asked: Order["options"]): Promise<Report> {
  // Of another family the package says so itself.
  const options = asked as CheckOptions<ElevExchange>;
  try {
    const result = check(bytes, options);
    if (result.status !== "answer") return { phase: "refused", bytes, refusal: result.refusal };
    checked = { bytes, options };
    return { phase: "answered", bytes, answer: result.answer, digest: await digest(result.bytes) };
  } catch {
    return { phase: "unchecked", bytes };
  }
}

function called(rows: number[]): readonly Label[] {
  const result = checked && labels(checked.bytes, checked.options, rows);
  return result?.status === "answer" ? result.rows : [];
}

async function read(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes.set(value, filled);
    filled += value.length;
    report({ phase: "reading", part: filled / file.size });
  }
}
