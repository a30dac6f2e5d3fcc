/** Where the module may come from instead of the package's own file. */
export type InitInput = URL | string | Request | Response | BufferSource | WebAssembly.Module;

/** `failed`: the module could not be loaded; let the form submit and the gate decide. */
export type State = "idle" | "loading" | "ready" | "failed";

/**
 * Loads the rule module. Importing the package does nothing; this does, once: later calls give the same promise, and
 * a call after a failure tries again.
 */
export function init(input?: InitInput): Promise<void>;

/** How far {@link init} has come. */
export function state(): State;
