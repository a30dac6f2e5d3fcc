/** One check of one file: a worker of its own, which cancelling really stops. */
import type { Order, Report } from "./messages.ts";

export class FileCheck {
  readonly #worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

  constructor(order: Order, heard: (report: Report) => void) {
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Report>) => heard(data));
    this.#worker.addEventListener("error", () => void readWithoutWorker(order.file).then(heard));
    this.#worker.postMessage(order);
  }

  stop(): void {
    this.#worker.terminate();
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
