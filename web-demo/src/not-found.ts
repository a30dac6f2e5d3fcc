/** What the gate shows at an address where there is no page. */
import "./style/all.css";
import { pupils } from "./checker/pupils.ts";
import { startPage } from "./shell/start.ts";

await startPage("notFoundTitle", pupils);
