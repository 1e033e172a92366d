// The list of the rules, and nothing else: in the order of the documentation.
import type { Rule } from "../rule-support/rule.ts";
import { changeCheckRemoved } from "./change-check-removed.ts";
import { changeDate } from "./change-date.ts";
import { changeModuleLost } from "./change-module-lost.ts";
import { changeModuleRemoved } from "./change-module-removed.ts";
import { changeVersion } from "./change-version.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { dependencyStatus } from "./dependency-status.ts";
import { fence } from "./fence.ts";
import { implementation } from "./implementation.ts";
import { integrationPoints } from "./integration-points.ts";
import { metadataDate } from "./metadata-date.ts";
import { metadataStatus } from "./metadata-status.ts";
import { metadataTable } from "./metadata-table.ts";
import { metadataVersion } from "./metadata-version.ts";
import { moduleCategory } from "./module-category.ts";
import { moduleFile } from "./module-file.ts";
import { moduleName } from "./module-name.ts";
import { moduleOrphan } from "./module-orphan.ts";
import { moduleUnique } from "./module-unique.ts";
import { phaseActions } from "./phase-actions.ts";
import { phaseName } from "./phase-name.ts";
import { phaseOrder } from "./phase-order.ts";
import { phaseRequirements } from "./phase-requirements.ts";
import { phaseValidation } from "./phase-validation.ts";
import { placeholder } from "./placeholder.ts";
import { purpose } from "./purpose.ts";
import { referenceAmbiguous } from "./reference-ambiguous.ts";
import { referenceCase } from "./reference-case.ts";
import { referenceDuplicate } from "./reference-duplicate.ts";
import { referenceForm } from "./reference-form.ts";
import { referenceName } from "./reference-name.ts";
import { referencePath } from "./reference-path.ts";
import { referenceProse } from "./reference-prose.ts";
import { referenceReason } from "./reference-reason.ts";
import { referenceReciprocal } from "./reference-reciprocal.ts";
import { referenceSelf } from "./reference-self.ts";
import { referenceTarget } from "./reference-target.ts";
import { sectionDuplicate } from "./section-duplicate.ts";
import { sectionSchema } from "./section-schema.ts";
import { sectionUnknown } from "./section-unknown.ts";
import { suppressionReason } from "./suppression-reason.ts";
import { suppressionUnknown } from "./suppression-unknown.ts";
import { suppressionUnused } from "./suppression-unused.ts";
import { title } from "./title.ts";
import { triggerConditions } from "./trigger-conditions.ts";
import { xmlBalance } from "./xml-balance.ts";
import { xmlCharacter } from "./xml-character.ts";
import { xmlDocument } from "./xml-document.ts";
import { xmlTag } from "./xml-tag.ts";

export const rules: readonly Rule[] = [
  metadataTable,
  metadataVersion,
  metadataDate,
  metadataStatus,
  title,
  fence,
  xmlCharacter,
  xmlTag,
  xmlBalance,
  xmlDocument,
  moduleName,
  moduleFile,
  moduleCategory,
  moduleUnique,
  purpose,
  triggerConditions,
  implementation,
  integrationPoints,
  phaseName,
  phaseOrder,
  phaseRequirements,
  phaseActions,
  phaseValidation,
  sectionUnknown,
  sectionDuplicate,
  sectionSchema,
  placeholder,
  referenceTarget,
  referenceAmbiguous,
  referenceCase,
  referencePath,
  referenceSelf,
  referenceDuplicate,
  referenceReason,
  referenceForm,
  referenceReciprocal,
  dependencyCycle,
  dependencyStatus,
  moduleOrphan,
  referenceProse,
  referenceName,
  suppressionUnused,
  suppressionUnknown,
  suppressionReason,
  changeCheckRemoved,
  changeVersion,
  changeDate,
  changeModuleRemoved,
  changeModuleLost,
];
