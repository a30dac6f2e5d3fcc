/**
 * One idempotency key per content: pressing "send" again after a lost answer asks for the same submission,
 * while corrected content is a new one.
 */
import { sha256 } from "../checker/sha256.ts";

let last = { content: "", key: "" };

export async function idempotencyKey(exchange: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const content = `${exchange} ${await sha256(bytes)}`;
  if (content !== last.content) last = { content, key: crypto.randomUUID() };
  return last.key;
}

/** After a conflict the same content needs a key of its own. */
export function forgetIdempotencyKey(): void {
  last = { content: "", key: "" };
}
