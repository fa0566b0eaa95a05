import type { ReactElement } from "react";
import packageJson from "../../../package.json";
import { makeStyles, tokens } from "../../styles";
import { useSettingsTexts } from "./texts";

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  product: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Which product and version this is, and what it does with the tables: nothing that leaves the computer. */
export function About(): ReactElement {
  const styles = useStyles();
  const texts = useSettingsTexts().about;
  return (
    <>
      <p className={styles.product}>{texts.product}</p>
      {[texts.version(packageJson.version), texts.privacy, texts.kept].map((text) => (
        <p key={text} className={styles.paragraph}>
          {text}
        </p>
      ))}
    </>
  );
}
