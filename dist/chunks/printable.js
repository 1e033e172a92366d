// src/report/printable.ts
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;
function printable(text) {
	return text.replaceAll(control, (char) => {
		const code = char.charCodeAt(0);
		return code < 32 ? String.fromCharCode(9216 + code) : code === 127 ? "␡" : "�";
	});
}
function inert(text) {
	return text.replaceAll("##[", "#​#[").replaceAll(/^([\s\u200b\ufeff]*):(?=:)/gm, "$1:​");
}

export { printable as n, inert as t };