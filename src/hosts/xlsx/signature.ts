import { OfficePackage } from "./package";
import { readRelationships } from "./relationships";

/**
 * True when an Office file bears a digital signature. It vouches for the bytes of the parts: any change makes it invalid. That of
 * macros is not meant, which vouches for the macros alone. Throws `HostError` as opening the file does.
 */
export function isSigned(bytes: Uint8Array): boolean {
  const source = OfficePackage.open(bytes);
  const origins = readRelationships(source, "").filter(({ type }) => type === "origin");
  const isReferred = origins.some(({ target }) =>
    readRelationships(source, target).some(({ type }) => type === "signature"),
  );
  return isReferred || source.directory.entries.some(({ name }) => /^\/?_xmlsignatures\/[^/]+\.xml$/i.test(name));
}
