// Runs in the add-in's page before office.js: gives it the native host object that Excel's webview would.
/* global window */
(function () {
  var host = window.parent.workbenchHost.connect(window);
  // Plain assignment does nothing in Chromium.
  Object.defineProperty(window, 'external', { value: host, configurable: true, writable: true });
})();
