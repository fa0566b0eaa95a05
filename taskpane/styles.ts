import * as fluent from "@fluentui/react-components";

/**
 * Fluent's styles: one module for all chunks of the pane. Constants, for the build looks through what is only exported
 * again: what lies behind it would then be cut up and be larger.
 */
export const makeStaticStyles = fluent.makeStaticStyles;
export const makeStyles = fluent.makeStyles;
export const mergeClasses = fluent.mergeClasses;

/** The build writes each as a text, so that those not in use are left out. */
export { tokens } from "@fluentui/react-components";
