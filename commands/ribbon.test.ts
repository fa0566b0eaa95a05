import { TASKS } from "../src/tasks/all-tasks";
import { HostError } from "../src/workbook/errors";
import { HostDouble } from "../tests/support/host-double";
import { formSheet } from "../tests/support/sample-form";
import { ribbonCommands } from "./ribbon";
import { createSession } from "./session";

function ribbon() {
  const host = new HostDouble([formSheet("甲"), formSheet("乙")]);
  const session = createSession({
    host,
    tasks: () => Promise.resolve(TASKS),
    locale: "zh-CN",
    pause: () => Promise.resolve(),
    report: () => undefined,
  });
  const openPane = jest.fn(() => Promise.resolve());
  const commands = ribbonCommands(() => Promise.resolve(session), openPane);
  return { host, session, openPane, commands, completed: jest.fn() };
}

describe("the ribbon", () => {
  it.each([
    ["checkWorkbook", ["甲", "乙"]],
    ["checkSheet", ["甲"]],
  ] as const)("%s checks, opens the pane and tells Excel when it is done", async (id, sheets) => {
    const { commands, session, openPane, completed } = ribbon();
    await commands[id]({ completed });
    expect(session.getState().result?.sheets).toEqual(sheets);
    expect(openPane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("clears marks without opening the pane", async () => {
    const { commands, session, openPane, completed } = ribbon();
    await commands.clearMarks({ completed });
    expect(session.getState().phase.name).toBe("cleared");
    expect(openPane).not.toHaveBeenCalled();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("opens the pane when marks were left on a protected sheet", async () => {
    const { commands, host, openPane } = ribbon();
    host.unmarked = [{ sheet: "乙", reason: "protected" }];
    await commands.clearMarks();
    expect(openPane).toHaveBeenCalledTimes(1);
  });

  it("opens the pane and tells Excel that it is done when the host refuses", async () => {
    const { commands, host, openPane, completed } = ribbon();
    host.before = () => {
      throw new HostError("busy", "busy");
    };
    await commands.clearMarks({ completed });
    expect(openPane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["suggestions", "suggestFill", "fill"],
    ["templates", "insertTemplate", "templates"],
  ] as const)("opens the pane on the %s, and reads nothing of its own accord", async (_, command, section) => {
    const { commands, session, openPane, completed, host } = ribbon();
    await commands[command]({ completed });
    expect(session.getState().section).toBe(section);
    expect([openPane, completed].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(host.calls).toEqual([]);
  });

  it("opens the pane on its own button, also without an event to complete", async () => {
    const { commands, openPane, host } = ribbon();
    await commands.openPane();
    expect(openPane).toHaveBeenCalledTimes(1);
    expect(host.calls).toEqual([]);
  });

  it("tells Excel that it is done when there is no workbook", async () => {
    const completed = jest.fn();
    const commands = ribbonCommands(
      () => Promise.resolve(undefined),
      () => Promise.resolve(),
    );
    await commands.checkWorkbook({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
