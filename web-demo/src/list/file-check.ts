/** One check of one file: a worker of its own, which cancelling really stops. */
import type { Label } from "sluse";
import type { Called, Order, Question, Report } from "./messages.ts";

export class FileCheck {
  readonly #worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  /** Who has asked for labels and waits, the first first. */
  #waiting: Array<(labels: readonly Label[]) => void> = [];

  constructor(order: Order, onReport: (report: Report) => void) {
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Report | Called>) => {
      if ("labels" in data) this.#waiting.shift()?.(data.labels);
      else onReport(data);
    });
    this.#worker.addEventListener("error", () => {
      if (this.#waiting.length > 0) this.#answerNobody();
      else void readWithoutWorker(order.file).then(onReport);
    });
    this.#worker.postMessage(order);
  }

  /** What the pupils in these rows are called, read from the file's own bytes; nothing where that cannot be told. */
  labels(rows: number[]): Promise<readonly Label[]> {
    const question: Question = { rows };
    return new Promise((answered) => {
      this.#waiting.push(answered);
      this.#worker.postMessage(question);
    });
  }

  stop(): void {
    this.#worker.terminate();
    this.#answerNobody();
  }

  #answerNobody(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const answered of waiting) answered([]);
  }
}

/** Without a worker nothing is checked here, but the list can still be sent for the gate to check. */
async function readWithoutWorker(file: File): Promise<Report> {
  try {
    return { phase: "unchecked", bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { phase: "unreadable" };
  }
}
