/** Where the page finds office.js; docs/decisions/office-js-address.md says why there are three. */
const ADDRESSES = {
  local: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** What Excel needs of the package: no other host, no debug copies, and no telemetry folder. */
const LOCAL_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{web,win32,mac,ios,android,winrt}-16.0{0,1}.js",
  "{en-us,zh-cn,zh-hk,zh-mo,zh-sg,zh-tw}/office_strings.js",
];

/** The address for a value of OFFICE_JS; throws on a value that is not one of the three. */
function officeScript(setting) {
  const address = Object.hasOwn(ADDRESSES, setting) ? ADDRESSES[setting] : undefined;
  if (address === undefined) {
    throw new Error(`OFFICE_JS is "${setting}"; it must be one of ${Object.keys(ADDRESSES).join(", ")}.`);
  }
  return address;
}

/** The page's Content-Security-Policy: its own files and the host of office.js, nothing else. */
function contentSecurityPolicy(setting) {
  const address = officeScript(setting);
  const scripts = address.startsWith("https:") ? `'self' ${new URL(address).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    // Fluent UI writes its styles into the page as they are needed.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What CopyPlugin copies from the package's folder: the files of office.js when they are served from here. */
function officeFilePatterns(setting, folder) {
  if (setting !== "local") return [];
  return LOCAL_FILES.map((glob) => ({ from: glob, context: folder, to: "office", info: { minimized: true } }));
}

module.exports = { contentSecurityPolicy, officeFilePatterns, officeScript };
