import { DEFAULT_SETTINGS, readSettings } from "./settings";
import { parseSettings } from "./settings-schema";
import { SETTINGS_VERSION } from "./settings-version";

describe("reading settings", () => {
  test.each([undefined, null, {}])("gives the defaults for %j", async (record) => {
    expect(await readSettings(record)).toEqual({ kind: "ok", settings: DEFAULT_SETTINGS });
  });

  test("has the defaults that an empty record gives", () => {
    expect(parseSettings({})).toEqual({ kind: "ok", settings: DEFAULT_SETTINGS });
  });

  test("takes what the record says and the defaults for the rest", async () => {
    const reading = await readSettings({
      version: 1,
      standard: "2021",
      rulesOff: ["plan-blank"],
      planFloors: { june: 50 },
    });
    expect(reading).toEqual({
      kind: "ok",
      settings: { ...DEFAULT_SETTINGS, standard: "2021", rulesOff: ["plan-blank"], planFloors: { june: 50 } },
    });
  });

  test("reads back what was written", async () => {
    const ignore = { rule: "code-missing", reason: "系统尚未赋码", about: { project: "甲", field: "code", text: "" } };
    const settings = { ...DEFAULT_SETTINGS, ignores: [ignore, { rule: "plan-blank", reason: "首付在下半年" }] };
    expect(await readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ kind: "ok", settings });
  });

  test.each<[string, unknown, string]>([
    ["a standard that does not exist", { standard: "2019" }, "standard"],
    ["a floor above 100", { planFloors: { june: 120 } }, "planFloors.june"],
    ["a severity that does not exist", { severities: { "plan-blank": "fatal" } }, "severities.plan-blank"],
    ["an entry nobody knows", { colour: "red" }, "colour"],
    ["an ignore without a reason", { ignores: [{ rule: "plan-blank" }] }, "ignores.0.reason"],
    ["a text", "jibiao", ""],
  ])("names what is wrong in %s", async (_, record, path) => {
    expect(await readSettings(record)).toEqual({ kind: "damaged", path });
  });

  test("leaves a record of a later version alone, whatever it holds", async () => {
    const version = SETTINGS_VERSION + 1;
    expect(await readSettings({ version, standard: { tier: 4 } })).toEqual({ kind: "newer", version });
  });
});
