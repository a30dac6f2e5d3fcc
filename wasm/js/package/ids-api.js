/** What an entry for identifiers alone has beside asking of them. */

import { idInWords } from "./id-words.js";
import { initOf } from "./modules.js";
import { langOf } from "./options.js";
import { idWordsIn } from "./words.js";

export const idsOf = (modules) => ({
  init: initOf(modules),
  state: modules.wasm.instance.state,
  async render(told, tag) {
    const lang = langOf(tag);
    return idInWords(told, await idWordsIn(lang), lang);
  },
});
