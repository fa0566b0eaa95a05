import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { openMendable } from "../support/findings-list";
import { activeSheet, sheetNames } from "../support/open-sheet";

/** Sections of the pane tell their own stories in Chinese; here one person does all of it in English. */
describeInWorkbench("the add-in in English", "assets/sample.xlsx", (bench) => {
  it("checks, goes to a cell, explains, mends, undoes, ignores and clears", async () => {
    const { page, pane } = await bench.openPane({ locale: "en" });
    await page.getByRole("button", { name: "Check workbook", exact: true }).click();
    await pane.getByRole("heading", { name: "Findings" }).waitFor();
    const score = pane.locator("h1").first();
    await eventually(async () =>
      expect(await score.innerText()).toMatch(/^3 tables\W+8 errors\W+5 warnings\W+1 hint$/),
    );

    await pane.getByRole("button", { name: "Go to the first error" }).click();
    await eventually(async () => expect(await activeSheet(page)).toBe("数字图书馆网络租赁费"));

    await openMendable(pane, "en");
    await pane.getByRole("button", { name: "Change as shown" }).first().click();
    await pane.getByText("1 cell was changed.").first().waitFor();
    await pane.getByRole("button", { name: "Undo", exact: true }).click();
    await pane.getByText("1 cell was restored.").first().waitFor();

    await pane.getByRole("button", { name: "Ignore", exact: true }).first().click();
    await pane.getByRole("textbox").fill("as the bureau wants it");
    await pane.getByRole("textbox").press("Enter");
    await pane.getByRole("button", { name: "Ignored (1)" }).waitFor();

    await page.getByRole("button", { name: "Clear marks", exact: true }).click();
    await pane
      .getByText(/^\d+ marks were cleared\./)
      .first()
      .waitFor();
  });

  it("fills in, inserts sheets, and reports", async () => {
    const { page, pane } = await bench.openPane({ locale: "en" });
    await pane.getByRole("tab", { name: "Fill" }).click();
    await pane.getByText(/^Suggested indicators/).waitFor();

    await pane.getByRole("tab", { name: "Templates" }).click();
    const before = await sheetNames(page);
    await pane.getByRole("button", { name: "Insert 1 sheet", exact: true }).click();
    await pane.getByText(/^1 sheet inserted: /).waitFor();
    expect(await sheetNames(page)).toHaveLength(before.length + 1);
    await pane.getByRole("button", { name: "Undo", exact: true }).click();
    await pane.getByText("1 sheet was removed.").first().waitFor();
    expect(await sheetNames(page)).toEqual(before);

    await pane.getByRole("tab", { name: "Report" }).click();
    await pane.getByRole("button", { name: "Check workbook" }).click();
    await pane.getByRole("heading", { name: "Spend plans" }).waitFor();
  });
});
