import type { LivePreference } from "./session-state";

/** Our key in what the browser keeps for this page: it is a person's habit, and no part of the workbook. */
const KEY = "jibiao.live";

/** Whether edited tables are checked again by themselves. On until somebody switches it off. */
export const livePreference: LivePreference = {
  isOn: () => storage()?.getItem(KEY) !== "off",
  keep: (on) => storage()?.setItem(KEY, on ? "on" : "off"),
};

/** Some views of Excel refuse to keep anything: then it holds until the pane is closed. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
