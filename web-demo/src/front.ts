/** The front page: what this is, and the two doors. */
import "./style/all.css";
import { startPage } from "./shell/start.ts";

await startPage("frontTitle");
