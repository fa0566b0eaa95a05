import { makeStyles, tokens } from "../styles";

/** How fields to write into and to choose from look, in every section. */
export const useControlStyles = makeStyles({
  control: {
    boxSizing: "border-box",
    maxWidth: "100%",
    minHeight: "28px",
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      color: tokens.colorNeutralForegroundDisabled,
    },
  },
  wrong: { border: `1px solid ${tokens.colorStatusDangerForeground1}` },
});
