import { FindingDetails } from "../components/finding-details";
import { FixBar } from "../components/fix-bar";
import { FixedNotice } from "../components/fixed-notice";
import { Ignored } from "../components/ignored";
import { SettingsNotice } from "../components/settings-notice";
import type { MendingParts } from "../mending";

/** What the pane needs to mend and to ignore: a bundle of its own, sent for when there is something of that kind. */
export const MENDING: MendingParts = { FindingDetails, FixBar, FixedNotice, Ignored, SettingsNotice };
