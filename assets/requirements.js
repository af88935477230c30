// Runs before every other script, in whatever engine a webview has: sends one that is too old for the bundle to the
// page that says what is needed. Without WebView2, Excel shows a pane in Internet Explorer. Written in ECMAScript 5.
(function () {
  // Every engine that has `replaceAll` can also parse the bundle's ES2020 syntax; asking the parser itself would need
  // `eval`, which a content security policy may forbid.
  if (typeof globalThis === 'object' && typeof ''.replaceAll === 'function') return;
  // While the page is being read, the last script in it is this one; `currentScript` is unknown to Internet Explorer.
  var scripts = document.getElementsByTagName('script');
  var source = scripts[scripts.length - 1].src;
  window.location.replace(source.replace(/requirements\.js.*$/, 'requirements.html'));
})();
