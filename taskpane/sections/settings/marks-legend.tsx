import type { CSSProperties, ReactElement } from "react";
import { MARK_PALETTE } from "../../../src/hosts/office/mark-palette";
import { SEVERITIES } from "../../../src/model/severity";
import type { Severity } from "../../../src/model/severity";
import { useMessages } from "../../language";
import { makeStyles, tokens } from "../../styles";
import { useSettingsTexts } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "3px 0" },
  sample: {
    flexShrink: 0,
    boxSizing: "border-box",
    minWidth: "66px",
    "@media (max-width: 240px)": { minWidth: 0 },
    textAlign: "center",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
});

/** What the marks in the cells look like and stand for. */
export function MarksLegend(): ReactElement {
  const styles = useStyles();
  const { name } = useMessages().severity;
  const texts = useSettingsTexts().marks;
  return (
    <>
      <ul className={styles.list}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={styles.item}>
            <span className={styles.sample} style={lookOf(severity)} aria-hidden>
              {texts.sample}
            </span>
            <span>
              <span className={styles.name}>{name[severity]}</span> {texts.looks[severity]}
            </span>
          </li>
        ))}
      </ul>
      {[texts.gravest, texts.untouched, texts.clear].map((text) => (
        <p key={text} className={styles.paragraph}>
          {text}
        </p>
      ))}
    </>
  );
}

function lookOf(severity: Severity): CSSProperties {
  const { fill, font, sign } = MARK_PALETTE[severity];
  return {
    backgroundColor: fill,
    color: font,
    textDecoration: sign === "underline" ? "underline" : "none",
    fontWeight: sign === "bold" ? 700 : 400,
    fontStyle: sign === "italic" ? "italic" : "normal",
  };
}
