import { makeStyles, tokens } from "../styles";
import type { ReactElement, ReactNode } from "react";
import { Language } from "../language";
import type { Speech } from "../language";
import { useThemeRules } from "../theme";

const useStyles = makeStyles({
  main: {
    boxSizing: "border-box",
    height: "100%",
    // Some hosts hide a scroll bar that comes only when it is needed.
    overflowY: "scroll",
    padding: "12px 12px 24px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface FrameProps {
  readonly speech: Speech;
  readonly children: ReactNode;
}

/** What stands around every state of the pane: theme, language and the one scrolling area. */
export function Frame({ speech, children }: FrameProps): ReactElement {
  const styles = useStyles();
  return (
    <Language.Provider value={speech}>
      <style>{useThemeRules()}</style>
      <main className={styles.main}>{children}</main>
    </Language.Provider>
  );
}
