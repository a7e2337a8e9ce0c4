// The browser comes from a package (see pipeline/render/browser.ts): an install that downloads nothing cannot fail on a download.
module.exports = { skipDownload: true };
