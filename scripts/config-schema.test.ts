import { isConfigSchemaCurrent } from "./config-schema";

test("the JSON schema in docs says what the settings' schema says (npm run docs:config brings it up to date)", () => {
  expect(isConfigSchemaCurrent()).toBe(true);
});
