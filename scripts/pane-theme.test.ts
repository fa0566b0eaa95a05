import { readFileSync } from "node:fs";
import { THEME_FILE, themeModule } from "./pane-theme";

test("the pane's theme has the tokens that the pane uses, as Fluent has them (npm run theme brings it up to date)", () => {
  expect(readFileSync(THEME_FILE, "utf8")).toBe(themeModule());
});
