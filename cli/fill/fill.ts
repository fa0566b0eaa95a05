/** What filling in takes; loaded when it is asked for. */
export { readLibraryRecord } from "../../src/fill/own-library";
export { fillFile } from "./fill-file";
export { fillJson, fillText } from "./fill-text";
