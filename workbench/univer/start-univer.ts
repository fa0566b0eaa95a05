import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
  mergeLocales,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  SetCellEditVisibleOperation,
  SetRangeValuesCommand,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import type { Locale } from "../../src/i18n/localized";
import { UniverEngine } from "./univer-engine";

export interface UniverOptions {
  /** Id of the element that Univer fills. */
  readonly container: string;
  readonly locale: Locale;
  readonly isDark: boolean;
}

/** A running Univer; one workbook is open at a time. */
export class UniverApp {
  private engine: UniverEngine | undefined;
  private workbook: Workbook | undefined;
  private readonly univer: Univer;

  constructor({ container, locale, isDark }: UniverOptions) {
    this.univer = new Univer({
      locale: univerLocale(locale),
      locales: {
        [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalFormattingZh, dataValidationZh),
        [LocaleType.EN_US]: mergeLocales(coreEn, conditionalFormattingEn, dataValidationEn),
      },
      logLevel: LogLevel.ERROR,
      darkMode: isDark,
    });
    const presets = [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: true,
        disableAutoFocus: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
    ];
    for (const { plugins } of presets) {
      for (const plugin of plugins) {
        if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
        else this.univer.registerPlugin(plugin);
      }
    }
  }

  /** Shows a workbook instead of the one before. */
  open(snapshot: Partial<IWorkbookData>): UniverEngine {
    const injector = this.univer.__getInjector();
    this.engine?.dispose();
    if (this.workbook) injector.get(IUniverInstanceService).disposeUnit(this.workbook.getUnitId());
    const workbook = this.univer.createUnit<Partial<IWorkbookData>, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      snapshot,
    );
    this.workbook = workbook;
    this.engine = new UniverEngine(injector, workbook);
    return this.engine;
  }

  /** Begins editing the active cell, or ends it and keeps what was typed. Does nothing when it is so already. */
  setEditing(isEditing: boolean): void {
    const editor = this.univer.__getInjector().get(IEditorBridgeService);
    if (editor.isVisible().visible === isEditing) return;
    const unitId = this.workbook?.getUnitId();
    const eventType = isEditing ? DeviceInputEventType.Dblclick : DeviceInputEventType.PointerDown;
    this.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, { eventType, unitId, visible: isEditing });
  }

  /** Puts a value into a cell the way the cell editor does when a person leaves it. */
  typeInto(sheet: string, row: number, column: number, value: string): void {
    const unitId = this.workbook?.getUnitId();
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId,
      subUnitId: sheet,
      range,
      value: { v: value },
    });
  }

  /** Middle of a cell of the sheet in front, in pixels of the page. */
  cellPoint(row: number, column: number): { readonly x: number; readonly y: number } {
    const unitId = this.workbook?.getUnitId() ?? "";
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton) throw new Error("Nothing is drawn yet");
    const cell = skeleton.getCellWithCoordByIndex(row, column);
    const { startX, endX, startY, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
    const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    return {
      x: canvas.left + ((startX + endX) / 2 - (viewport?.viewportScrollX ?? 0)) * scaleX,
      y: canvas.top + ((startY + endY) / 2 - (viewport?.viewportScrollY ?? 0)) * scaleY,
    };
  }

  setLocale(locale: Locale): void {
    this.univer.setLocale(univerLocale(locale));
  }

  setDark(isDark: boolean): void {
    this.univer.__getInjector().get(ThemeService).setDarkMode(isDark);
  }

  private get commands(): ICommandService {
    return this.univer.__getInjector().get(ICommandService);
  }

  dispose(): void {
    this.engine?.dispose();
    this.univer.dispose();
  }
}

function univerLocale(locale: Locale): LocaleType {
  return locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
}
