/**
 * Sends for the pane. It arrives after the ribbon's commands have registered themselves:
 * a command pressed while the page starts does not wait for React.
 */
void import(/* webpackChunkName: "taskpane" */ "./taskpane").then(({ showPane }) => showPane());
