import type { RibbonControl, RibbonGroup, RibbonTab } from "./manifest";

/** Draws the tabs of an add-in; the first one is in front. A press on a button calls back. */
export function drawRibbon(
  ribbon: HTMLElement,
  tabs: readonly RibbonTab[],
  onPress: (control: RibbonControl) => void,
): void {
  const tabList = element("div", "ribbon-tabs");
  tabList.role = "tablist";
  const panels = element("div", "ribbon-panels");
  const select = (index: number): void => {
    [...tabList.children].forEach((tab, at) => tab.setAttribute("aria-selected", String(at === index)));
    [...panels.children].forEach((panel, at) => panel.toggleAttribute("hidden", at !== index));
  };
  tabs.forEach((tab, index) => {
    tabList.append(tabButton(tab, () => select(index)));
    panels.append(tabPanel(tab, onPress));
  });
  ribbon.replaceChildren(tabList, panels);
  select(0);
}

function tabButton(tab: RibbonTab, onSelect: () => void): HTMLElement {
  const button = element("button", "ribbon-tab");
  button.type = "button";
  button.role = "tab";
  button.textContent = tab.label;
  button.addEventListener("click", onSelect);
  return button;
}

function tabPanel(tab: RibbonTab, onPress: (control: RibbonControl) => void): HTMLElement {
  const panel = element("div", "ribbon-panel");
  panel.role = "tabpanel";
  panel.setAttribute("aria-label", tab.label);
  panel.append(...tab.groups.map((group) => groupBox(group, onPress)));
  return panel;
}

function groupBox(group: RibbonGroup, onPress: (control: RibbonControl) => void): HTMLElement {
  const box = element("div", "ribbon-group");
  box.role = "group";
  box.setAttribute("aria-label", group.label);
  const buttons = element("div", "ribbon-buttons");
  buttons.append(...group.controls.map((control) => controlButton(control, onPress)));
  const label = element("div", "ribbon-group-label");
  label.textContent = group.label;
  box.append(buttons, label);
  return box;
}

function controlButton(control: RibbonControl, onPress: (control: RibbonControl) => void): HTMLElement {
  const button = element("button", "ribbon-button");
  button.type = "button";
  button.dataset["controlId"] = control.id;
  const picture = element("img", "ribbon-icon");
  picture.src = control.icon;
  picture.alt = "";
  picture.width = 32;
  picture.height = 32;
  const label = element("span", "ribbon-label");
  label.textContent = control.label;
  const tip = element("span", "ribbon-tip");
  tip.role = "tooltip";
  tip.id = `tip-${control.id}`;
  const tipTitle = element("strong", "ribbon-tip-title");
  tipTitle.textContent = control.tipTitle;
  const tipText = element("span", "ribbon-tip-text");
  tipText.textContent = control.tipText;
  tip.append(tipTitle, tipText);
  button.setAttribute("aria-describedby", tip.id);
  button.append(picture, label, tip);
  button.addEventListener("click", () => onPress(control));
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
