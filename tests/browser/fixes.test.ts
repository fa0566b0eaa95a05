import type { Frame, Page } from "playwright-core";
import { describeInWorkbench } from "../support/describe-workbench";
import { expandFindings, openMendable } from "../support/findings-list";
import { cellsOf } from "../support/open-sheet";
import { pressRibbon, untilDone } from "../support/pane-page";

const REASON = "按主管部门的口径填";

describeInWorkbench("fixing and ignoring in the pane", "assets/sample.xlsx", (bench) => {
  let page: Page;
  let pane: Frame;

  beforeEach(async () => {
    page = await bench.open();
    pane = await pressRibbon(page, "检查工作簿");
    await expandFindings(pane);
  });

  it("changes a cell after a look, and takes it back", async () => {
    const before = await cellsOf(page);
    const name = await openMendable(pane);
    const finding = pane.getByRole("button", { name, exact: true });
    const after = (await pane.locator("ins").first().textContent()) ?? "";
    await pane.getByRole("button", { name: "按此修改" }).click();
    await pane.getByText("改了 1 个单元格。").first().waitFor();
    await finding.waitFor({ state: "detached" });
    const changed = await cellsOf(page);
    expect(changed).not.toBe(before);
    expect(changed).toContain(JSON.stringify(after));

    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await pane.getByText("恢复了 1 个单元格。").first().waitFor();
    await finding.waitFor();
    expect(await cellsOf(page)).toBe(before);
  });

  it("leaves what is ignored with a reason, until it is taken back", async () => {
    const name = await openMendable(pane);
    const finding = pane.getByRole("button", { name, exact: true });
    await pane.getByRole("button", { name: "忽略", exact: true }).click();
    await pane.getByRole("textbox").fill(REASON);
    await pane.getByRole("textbox").press("Enter");
    await pane.getByRole("button", { name: "已忽略（1）" }).click();
    await pane.getByText(`原因：${REASON}`).waitFor();

    await untilDone(pane, () => pane.getByRole("button", { name: "检查工作簿", exact: true }).click());
    await pane.getByRole("button", { name: "已忽略（1）" }).waitFor();
    expect(await finding.count()).toBe(0);

    await pane.getByRole("button", { name: /^取消忽略：/ }).click();
    await pane.getByText("已取消忽略。").first().waitFor();
    await finding.waitFor();
  });
});
