// The configuration of the folder that a command is called in, for what only says something of rules.
import type { Config } from "../config/config.ts";
import { configAt } from "../engine/configuration.ts";
import { chooseRoot, workingFolder } from "../engine/root.ts";

export function configHere({
  config,
  root,
}: {
  readonly config?: string | undefined;
  readonly root?: string | undefined;
}): Promise<Config> {
  return configAt(chooseRoot([], root, workingFolder()), config);
}
