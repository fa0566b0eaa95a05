import { element } from "./elements";

/** As wide as Excel makes it at first. */
const DEFAULT_WIDTH = 350;
const MIN_WIDTH = 240;
const KEY_STEP = 16;
/** Room left for the grid, whatever the pane's width. */
const MIN_GRID_WIDTH = 320;

/** The task pane at the right of the grid. Its content lives on while it is hidden. */
export class TaskPane {
  private readonly pane = element("task-pane", HTMLElement);
  private readonly splitter = element("splitter", HTMLElement);
  private readonly heading = element("task-pane-title", HTMLElement);
  private readonly closeButton = element("task-pane-close", HTMLButtonElement);
  private width = DEFAULT_WIDTH;

  constructor() {
    this.closeButton.addEventListener("click", () => this.setVisible(false));
    this.splitter.addEventListener("pointerdown", (event) => this.drag(event));
    this.splitter.addEventListener("keydown", (event) => this.resizeByKey(event));
    this.setWidth(DEFAULT_WIDTH);
    this.setVisible(false);
  }

  isVisible(): boolean {
    return this.pane.dataset["visible"] === "true";
  }

  setVisible(isVisible: boolean): void {
    this.pane.dataset["visible"] = String(isVisible);
    // Kept out of the way of keyboard and screen reader, but alive: ribbon commands run in its page.
    this.pane.inert = !isVisible;
    this.splitter.hidden = !isVisible;
  }

  /** Nothing to do: commands wait for the add-in by themselves. */
  handlersReady(): void {
    return;
  }

  setTexts(title: string, closeTip: string, resizeTip: string): void {
    this.heading.textContent = title;
    this.closeButton.title = closeTip;
    this.closeButton.setAttribute("aria-label", closeTip);
    this.splitter.setAttribute("aria-label", resizeTip);
  }

  private drag(start: PointerEvent): void {
    const { clientX: from } = start;
    const widthBefore = this.width;
    const onMove = (event: PointerEvent): void => this.setWidth(widthBefore + from - event.clientX);
    this.splitter.setPointerCapture(start.pointerId);
    this.splitter.addEventListener("pointermove", onMove);
    this.splitter.addEventListener(
      "lostpointercapture",
      () => this.splitter.removeEventListener("pointermove", onMove),
      {
        once: true,
      },
    );
  }

  private resizeByKey(event: KeyboardEvent): void {
    if (event.key === "ArrowLeft") this.setWidth(this.width + KEY_STEP);
    if (event.key === "ArrowRight") this.setWidth(this.width - KEY_STEP);
  }

  private setWidth(width: number): void {
    const most = Math.max(MIN_WIDTH, window.innerWidth - MIN_GRID_WIDTH);
    this.width = Math.min(Math.max(width, MIN_WIDTH), most);
    this.pane.style.setProperty("--pane-width", `${this.width}px`);
    this.splitter.setAttribute("aria-valuenow", String(this.width));
  }
}
