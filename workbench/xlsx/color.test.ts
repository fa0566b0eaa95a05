import { colorOf, themeColors } from "./color";
import type { XmlNode } from "./xml-tree";

const node = (attributes: XmlNode["attributes"]): XmlNode => ({
  name: "color",
  attributes,
  children: [],
  text: "",
  start: 0,
  end: 0,
});
const THEME = themeColors(undefined);

describe("colours of a file", () => {
  it.each([
    ["plain", { rgb: "FF12ab34" }, "#12AB34"],
    ["without alpha", { rgb: "12AB34" }, "#12AB34"],
    ["of the theme, light first", { theme: "0" }, "#FFFFFF"],
    ["of the theme, accent", { theme: "4" }, "#4F81BD"],
    ["lighter", { theme: "1", tint: "0.5" }, "#808080"],
    ["darker", { theme: "0", tint: "-0.25" }, "#BFBFBF"],
    ["of the old palette", { indexed: "10" }, "#FF0000"],
    ["of the old palette's first eight", { indexed: "2" }, "#FF0000"],
    ["of the system's text", { indexed: "64" }, "#000000"],
  ] as const)("are read when they are %s", (_name, attributes, expected) => {
    expect(colorOf(node(attributes), THEME)).toBe(expected);
  });

  it.each([
    ["automatic", { auto: "1" }],
    ["beyond the theme", { theme: "99" }],
    ["beyond the palette", { indexed: "200" }],
    ["no colour at all", { rgb: "red" }],
  ] as const)("are unknown when they are %s", (_name, attributes) => {
    expect(colorOf(node(attributes), THEME)).toBeUndefined();
  });
});
