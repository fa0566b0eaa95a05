import { makeStyles, mergeClasses, tokens } from "../styles";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  small: {
    minHeight: "24px",
    padding: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  medium: {
    minHeight: "32px",
    padding: "5px 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  large: {
    minHeight: "40px",
    padding: "8px 16px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  primary: {
    border: "1px solid transparent",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover, border: "1px solid transparent" },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      ":hover": { backgroundColor: "HighlightText", border: "1px solid Highlight", color: "Highlight" },
    },
  },
  secondary: {},
  subtle: {
    border: "1px solid transparent",
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground2,
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      border: "1px solid transparent",
      color: tokens.colorNeutralForeground2BrandHover,
    },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStroke1Selected}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground2}`,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  disabled: {
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: "not-allowed",
    ":hover": {
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      color: tokens.colorNeutralForegroundDisabled,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    "@media (forced-colors: active)": {
      backgroundColor: "ButtonFace",
      border: "1px solid GrayText",
      color: "GrayText",
      ":hover": { backgroundColor: "ButtonFace", border: "1px solid GrayText", color: "GrayText" },
    },
  },
});

export interface ButtonProps {
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium" | "large";
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Keeps the focus but does nothing. */
  readonly disabled?: boolean;
  /** For a button that stays down; absent for all others. */
  readonly pressed?: boolean | undefined;
  /** For a button that opens and closes something; absent for all others. */
  readonly expanded?: boolean;
  /** Where it is not what the button shows. */
  readonly label?: string;
  readonly className?: string | undefined;
}

/** A button that looks like Fluent's, whose own brings its icons, motion and focus management along. */
export function Button(props: ButtonProps): ReactElement {
  const { appearance = "secondary", size = "medium", children, onClick, disabled = false, pressed, label } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.button,
        styles[size],
        styles[appearance],
        pressed === true && styles.pressed,
        disabled && styles.disabled,
        props.className,
      )}
      aria-disabled={disabled ? "true" : undefined}
      aria-pressed={pressed}
      aria-expanded={props.expanded}
      aria-label={label}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
