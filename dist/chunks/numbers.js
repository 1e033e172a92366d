// src/report/numbers.ts
function grouped(number) {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(number, noun) {
	return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}

export { plural as n, grouped as t };