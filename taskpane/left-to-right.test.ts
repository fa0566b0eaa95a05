import { convert as mirror, convertProperty as mirrorProperty } from "rtl-css-js/core";
import { convert, convertProperty } from "./left-to-right";

test("has the functions of the package in whose place it stands", () => {
  expect(mirrorProperty("color", "red")).toEqual(convertProperty("color", "red"));
  expect(mirror({ color: "red" })).toEqual(convert({ color: "red" }));
});

test("mirrors nothing", () => {
  expect(convertProperty("marginLeft", "1px")).toEqual({ key: "marginLeft", value: "1px" });
  expect(convert({ float: "left" })).toEqual({ float: "left" });
});
