import { n as defaultSettings, r as makeClient, t as RequestFailure } from "./client.js";

export { defaultSettings, makeClient };