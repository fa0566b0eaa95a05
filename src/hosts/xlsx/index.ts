export { XlsxHost } from "./host";
export { patchXlsx, type PatchedXlsx } from "./patch";
export { readXlsx } from "./read";
