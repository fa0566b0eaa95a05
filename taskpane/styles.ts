/** Fluent's styles, for all parts of the pane. The build puts `built-styles.ts` in the place of this module. */
export { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
