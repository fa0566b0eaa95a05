import type { Locale } from "../../src/i18n/localized";

/** What pressing a button of the ribbon does. */
export type ControlAction =
  { readonly kind: "function"; readonly name: string } | { readonly kind: "pane"; readonly title: string };

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  /** Address of the picture for 32 pixels. */
  readonly icon: string;
  readonly action: ControlAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What the workbench needs to know of an add-in, in one language. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  /** Address of the add-in's page on this server. */
  readonly page: string;
  /** True when one page serves ribbon and pane, and lives as long as the workbook is open. */
  readonly hasSharedRuntime: boolean;
  readonly tabs: readonly RibbonTab[];
}

/** Icons are drawn at 32 pixels; screens with more pixels get the larger picture. */
const ICON_SIZES = ["64", "48", "32"];

const MANIFEST_LOCALES: Readonly<Record<Locale, string>> = { "zh-CN": "zh-CN", en: "en-US" };

/**
 * Reads an add-in only manifest. Addresses of the add-in's own site become addresses under `folder` of this server.
 * Throws when the text is no such manifest.
 */
export function parseManifest(xml: string, locale: Locale, folder: string): AddinManifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.localName !== "OfficeApp") throw new Error("manifest.xml is no add-in manifest");
  const reader = new ManifestReader(root, MANIFEST_LOCALES[locale], folder);
  const [page] = all(root, "SourceLocation");
  return {
    id: textOf(root, "Id"),
    name: reader.localized(first(root, "DisplayName")),
    page: reader.address(page?.getAttribute("DefaultValue") ?? ""),
    hasSharedRuntime: all(root, "Runtime").some((runtime) => runtime.getAttribute("lifetime") === "long"),
    tabs: all(root, "CustomTab").map((tab) => reader.tab(tab)),
  };
}

class ManifestReader {
  private readonly resources: ReadonlyMap<string, Element>;
  private readonly site: string;

  constructor(
    root: Element,
    private readonly locale: string,
    private readonly folder: string,
  ) {
    const entries = ["Image", "Url", "String"].flatMap((name) => all(root, name));
    this.resources = new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", entry]));
    const page = first(root, "SourceLocation")?.getAttribute("DefaultValue") ?? "";
    this.site = page.slice(0, page.lastIndexOf("/") + 1);
  }

  tab(tab: Element): RibbonTab {
    return {
      id: tab.getAttribute("id") ?? "",
      label: this.label(tab),
      groups: children(tab, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: this.label(group),
        controls: children(group, "Control").map((control) => this.control(control)),
      })),
    };
  }

  /** The value of an element in the wanted language. */
  localized(element: Element | undefined): string {
    if (element === undefined) return "";
    const override = children(element, "Override").find((one) => one.getAttribute("Locale") === this.locale);
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }

  /** An address of the add-in's site as this server has it. */
  address(url: string): string {
    return url.startsWith(this.site) ? this.folder + url.slice(this.site.length) : url;
  }

  private control(control: Element): RibbonControl {
    const [tip] = children(control, "Supertip");
    return {
      id: control.getAttribute("id") ?? "",
      label: this.label(control),
      tipTitle: this.resource(tip && first(tip, "Title")),
      tipText: this.resource(tip && first(tip, "Description")),
      icon: this.icon(control),
      action: this.action(control),
    };
  }

  private action(control: Element): ControlAction {
    const action = first(control, "Action");
    const name = action && first(action, "FunctionName")?.textContent;
    if (name) return { kind: "function", name: name.trim() };
    return { kind: "pane", title: this.resource(action && first(action, "Title")) };
  }

  private label(parent: Element): string {
    return this.resource(children(parent, "Label")[0]);
  }

  private icon(control: Element): string {
    const images = all(control, "Image");
    const best = ICON_SIZES.map((size) => images.find((image) => image.getAttribute("size") === size)).find(Boolean);
    return this.address(this.resource(best ?? images[0]));
  }

  private resource(element: Element | undefined): string {
    return this.localized(this.resources.get(element?.getAttribute("resid") ?? ""));
  }
}

/** Manifests use several namespaces for the same names. */
function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function first(parent: Element, name: string): Element | undefined {
  return all(parent, name)[0];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function textOf(parent: Element, name: string): string {
  return first(parent, name)?.textContent.trim() ?? "";
}
