// The list of features. A new one is a file and its line here: what the server says of itself and what it answers follow.
import type { Feature } from "./feature.ts";
import { codeActions } from "./features/code-actions.ts";
import { completion } from "./features/completion.ts";
import { graph } from "./features/graph.ts";
import { hover } from "./features/hover.ts";
import { lens } from "./features/lens.ts";
import { navigation } from "./features/navigation.ts";
import { outline } from "./features/outline.ts";
import { pullDiagnostics } from "./features/pull-diagnostics.ts";
import { rename } from "./features/rename.ts";

export const features: readonly Feature[] = [pullDiagnostics, codeActions, navigation, rename, completion, hover, outline, lens, graph];
