import type { ReactElement } from "react";
import type { Section } from "../../src/i18n/dictionary";
import { useMessages } from "../language";
import { makeStyles } from "../styles";

const useStyles = makeStyles({
  heading: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Heads a section for those who do not see its tab. */
export function SectionHeading({ section }: { readonly section: Section }): ReactElement {
  const styles = useStyles();
  return <h1 className={styles.heading}>{useMessages().sections[section]}</h1>;
}
