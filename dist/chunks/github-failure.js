// src/github/failure.ts
var RequestFailure = class extends Error {
	kind;
	status;
	constructor(kind, status, message) {
		super(message);
		this.kind = kind;
		this.status = status;
	}
};

export { RequestFailure as t };