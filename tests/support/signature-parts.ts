const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts by which a workbook of `buildXlsx` or the sample bears a digital signature; what is signed is not told. */
export const SIGNATURE_PARTS: Readonly<Record<string, string>> = {
  "_rels/.rels":
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
  "_xmlsignatures/origin.sigs": "",
  "_xmlsignatures/_rels/origin.sigs.rels":
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}">` +
    `<Relationship Id="rId1" Type="${PACKAGE}/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
  "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
};
