/** The report: a bundle of its own, sent for when its tab is first opened. */
export { ReportSection } from "../sections/report/report-section";
