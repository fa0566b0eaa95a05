/** What stands around a form in a workbook of an office: parts as small as they may be, each of its kind. */

/** Type (its last word, or the whole of it) and target. */
export type Relation = readonly [type: string, target: string];

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

/** One red pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==",
  "base64",
);

/** A list of relationships with more of them; theirs are called x1, x2 and so on. */
export function withRelations(list: string, more: readonly Relation[]): string {
  const added = more.map(([type, target], index) => {
    const mode = target.startsWith("file:") ? ' TargetMode="External"' : "";
    const address = type.includes(":") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="x${String(index + 1)}" Type="${address}" Target="${target}"${mode}/>`;
  });
  return list.replace("</Relationships>", `${added.join("")}</Relationships>`);
}

const NO_RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export const WORKBOOK_RELATIONS: readonly Relation[] = [
  ["calcChain", "calcChain.xml"],
  ["externalLink", "externalLinks/externalLink1.xml"],
  ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
  ["customXml", "../customXml/item1.xml"],
  ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
];

/** What the workbook part says after its sheets, and at its end. */
export const AFTER_SHEETS =
  '<externalReferences><externalReference r:id="x2"/></externalReferences><definedNames>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1:$L$11</definedName>' +
  '<definedName name="合计">SUM(数据!$B$2:$B$3)</definedName></definedNames>';
export const AT_END = '<pivotCaches><pivotCache cacheId="7" r:id="x3"/></pivotCaches>';

/** Formulas of every kind beside the cell that is to be mended, in rows 10 and 11. */
export const FORMULAS = {
  10:
    '<c r="J10"><f>LEN(F10)</f><v>6</v></c><c r="K10"><f t="shared" ref="K10:K11" si="0">ROW()*2</f><v>20</v></c>' +
    '<c r="L10"><f t="array" ref="L10:L11">TRANSPOSE(数据!B2:B3*2)</f><v>6</v></c>',
  11: '<c r="K11"><f t="shared" si="0"/><v>22</v></c><c r="L11"><v>6</v></c>',
} as const;

/** What a sheet part says after its merged areas, and at its end. */
export const AFTER_MERGES =
  '<conditionalFormatting sqref="J10:K11"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/>' +
  '<cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B10:B11"><formula1>"数量指标,质量指标"</formula1>' +
  '</dataValidation></dataValidations><hyperlinks><hyperlink ref="F10" r:id="x6" tooltip="看依据"/></hyperlinks>';
export const AFTER_MARGINS =
  '<pageSetup paperSize="9" orientation="landscape" r:id="x5"/><drawing r:id="x1"/><legacyDrawing r:id="x3"/>' +
  '<extLst><ext uri="{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:slicerList><x14:slicer r:id="x7"/></x14:slicerList></ext></extLst>';

const SHEET_RELATIONS: readonly Relation[] = [
  ["drawing", "../drawings/drawing1.xml"],
  ["comments", "../comments1.xml"],
  ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
  [
    "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
    "../threadedComments/threadedComment1.xml",
  ],
  ["printerSettings", "../printerSettings/printerSettings1.bin"],
  ["hyperlink", "file:///C:/basis.docx"],
  ["http://schemas.microsoft.com/office/2007/relationships/slicer", "../slicers/slicer1.xml"],
];

/** The content types with those of the parts below. */
export function withContentTypes(list: string, hasMacros: boolean): string {
  const types = [
    ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["xl/comments1.xml", `${SPREADSHEET}.comments+xml`],
    ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
    ["xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`],
    ["xl/externalLinks/externalLink1.xml", `${SPREADSHEET}.externalLink+xml`],
    ["xl/pivotCache/pivotCacheDefinition1.xml", `${SPREADSHEET}.pivotCacheDefinition+xml`],
    ["xl/pivotCache/pivotCacheRecords1.xml", `${SPREADSHEET}.pivotCacheRecords+xml`],
    ["xl/pivotTables/pivotTable1.xml", `${SPREADSHEET}.pivotTable+xml`],
    ["xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml"],
  ].map(([name, type]) => `<Override PartName="/${name ?? ""}" ContentType="${type ?? ""}"/>`);
  const defaults = [
    ["png", "image/png"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ["bin", hasMacros ? "application/vnd.ms-office.vbaProject" : `${SPREADSHEET}.printerSettings`],
  ].map(([extension, type]) => `<Default Extension="${extension ?? ""}" ContentType="${type ?? ""}"/>`);
  const whole = list.replace("</Types>", `${defaults.join("")}${types.join("")}</Types>`);
  return hasMacros
    ? whole.replace(`${SPREADSHEET}.sheet.main+xml`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
    : whole;
}

const anchor = (column: number, row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>${column + 4}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 9}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING_PART =
  `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}" xmlns:c="${DRAWING}/chart">` +
  anchor(
    13,
    1,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      `<a:graphicData uri="${DRAWING}/chart"><c:chart r:id="x1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    13,
    12,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="x2"/>' +
      '<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>' +
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ) +
  "</xdr:wsDr>";

const CHART_PART =
  `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart>` +
  '<c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  "<c:cat><c:strRef><c:f>数据!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>数据!$B$2:$B$3</c:f></c:numRef></c:val></c:ser>" +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const NOTE_SHAPE =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note">' +
  "<x:Anchor>6, 15, 8, 2, 8, 31, 12, 1</x:Anchor><x:Row>9</x:Row><x:Column>5</x:Column></x:ClientData></v:shape></xml>";

const PIVOT_FIELDS =
  '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>';

/** The parts, by their names. */
export const FURNITURE: Readonly<Record<string, string | Uint8Array>> = {
  "xl/worksheets/_rels/sheet1.xml.rels": withRelations(NO_RELATIONS, SHEET_RELATIONS),
  "xl/worksheets/_rels/sheet2.xml.rels": withRelations(NO_RELATIONS, [
    ["pivotTable", "../pivotTables/pivotTable1.xml"],
  ]),
  "xl/drawings/drawing1.xml": DRAWING_PART,
  "xl/drawings/_rels/drawing1.xml.rels": withRelations(NO_RELATIONS, [
    ["chart", "../charts/chart1.xml"],
    ["image", "../media/image1.png"],
  ]),
  "xl/charts/chart1.xml": CHART_PART,
  "xl/media/image1.png": PICTURE,
  "xl/comments1.xml": `${XML}<comments xmlns="${MAIN}"><authors><author>经办人</author></authors><commentList><comment ref="F10" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": NOTE_SHAPE,
  "xl/threadedComments/threadedComment1.xml":
    `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">` +
    '<threadedComment ref="F10" dT="2024-01-02T03:04:05.00" personId="{00000000-0000-0000-0000-000000000001}" id="{00000000-0000-0000-0000-000000000002}"><text>请核对</text></threadedComment></ThreadedComments>',
  "xl/persons/person.xml": `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="经办人" id="{00000000-0000-0000-0000-000000000001}"/></personList>`,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 300 }, (_, at) => at % 251),
  "xl/slicers/slicer1.xml": `${XML}<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="科目" cache="切片器" rowHeight="241300"/></slicers>`,
  "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="J10" i="1"/><c r="K10"/><c r="K11"/><c r="L10" a="1"/></calcChain>`,
  "xl/externalLinks/externalLink1.xml": `${XML}<externalLink ${NAMESPACES}><externalBook r:id="x1"><sheetNames><sheetName val="年初"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": withRelations(NO_RELATIONS, [
    ["externalLinkPath", "file:///C:/budget.xlsx"],
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml":
    `${XML}<pivotCacheDefinition ${NAMESPACES} r:id="x1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="数据"/></cacheSource>` +
    '<cacheFields count="2"><cacheField name="科目"><sharedItems count="2"><s v="差旅"/><s v="办公"/></sharedItems></cacheField>' +
    '<cacheField name="金额"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="3" maxValue="4.5"/></cacheField></cacheFields></pivotCacheDefinition>',
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": withRelations(NO_RELATIONS, [
    ["pivotCacheRecords", "pivotCacheRecords1.xml"],
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": `${XML}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="4.5"/></r></pivotCacheRecords>`,
  "xl/pivotTables/pivotTable1.xml":
    `${XML}<pivotTableDefinition xmlns="${MAIN}" name="透视" cacheId="7" dataCaption="值"><location ref="D1:E4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
    `${PIVOT_FIELDS}<rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems>` +
    '<colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和" fld="1"/></dataFields></pivotTableDefinition>',
  "xl/pivotTables/_rels/pivotTable1.xml.rels": withRelations(NO_RELATIONS, [
    ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
  ]),
  "customXml/item1.xml": `${XML}<单位 xmlns="urn:unit">保留 </单位>`,
};
