import { a as shownFrom, i as describeBaselineChange, n as baselineIn, r as baselinePath, t as baselineAt } from "./engine-baseline.js";

export { baselineAt, baselineIn, baselinePath, describeBaselineChange, shownFrom };