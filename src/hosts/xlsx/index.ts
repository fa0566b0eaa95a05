export { XlsxHost } from "./host";
export { patchXlsx, type PatchedXlsx } from "./patch";
export { readSheets, readXlsx } from "./read";
export { isSigned } from "./signature";
