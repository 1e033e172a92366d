// package.json
var version$1 = "1.0.0";
var homepage$1 = "https://github.com/patternlint/patternlint";

// src/report/version.ts
const version = version$1;
const homepage = homepage$1;

export { version as n, homepage as t };