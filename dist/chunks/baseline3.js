import { a as shownFrom, i as describeBaselineChange, n as baselineIn, r as baselinePath, t as baselineAt } from "./baseline4.js";

export { baselineAt, baselineIn, baselinePath, describeBaselineChange, shownFrom };