import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Locale } from "../../src/i18n/localized";
import { messages } from "../../src/i18n/messages";
import { Language } from "../language";
import { usePaneTheme } from "../theme";

const useStaticStyles = makeStaticStyles({
  "html, body": { margin: 0, height: "100%" },
  "#pane": { height: "100%" },
});

const useStyles = makeStyles({
  frame: { height: "100%", colorScheme: "light" },
  dark: { colorScheme: "dark" },
  main: {
    boxSizing: "border-box",
    height: "100%",
    // Some hosts hide a scroll bar that comes only when it is needed.
    overflowY: "scroll",
    padding: "12px 12px 24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface FrameProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** What stands around every state of the pane: theme, language and the one scrolling area. */
export function Frame({ locale, children }: FrameProps): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const { theme, dark } = usePaneTheme();
  return (
    <FluentProvider theme={theme} className={dark ? styles.dark : styles.frame} style={{ height: "100%" }}>
      <Language.Provider value={messages(locale)}>
        <main className={styles.main}>{children}</main>
      </Language.Provider>
    </FluentProvider>
  );
}
