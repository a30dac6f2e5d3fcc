/** The front page: what this is, and the two doors. */
import "./style/all.css";
import { pupils } from "./checker/pupils.ts";
import { startPage } from "./shell/start.ts";

await startPage("frontTitle", pupils);
