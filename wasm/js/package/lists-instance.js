/** The module of lists of pupils, in any format and encoding. */

import load, * as bindings from "./lists_bindings.js";
import { instanceOf } from "./instance.js";

export const lists = instanceOf(load, bindings, 'lists, and what is none of "elev.klasseliste", are judged by a module of their own: await init({ lists: true }) first');
