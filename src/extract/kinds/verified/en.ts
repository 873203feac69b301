import { type KindCues, noCues, phrasal, regulars } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars(
      "document corroborate authenticate validate substantiate ascertain attest vet cross-reference reconfirm",
    ),
    "certify certifies certified certified certifying",
    "verify verifies verified verified verifying",
    ...phrasal("vouch vouches vouched vouched vouching", "for"),
    ...phrasal(
      "confirm confirms confirmed confirmed confirming",
      "the names of, the identities of, the identity of, by name, independently, names of, identities of, case by case, one by one",
    ),
    ...phrasal(
      "check checks checked checked checking",
      "against, off, independently, by name, one by one, case by case, the names of, the identities of",
    ),
    ...phrasal(
      "match matches matched matched matching",
      "against, with court, with records, to court, to records, to a name, to names",
    ),
    ...phrasal(
      "establish establishes established established establishing",
      "the identity of, the identities of, independently, the fate of, the circumstances of, the whereabouts of, the names of, beyond doubt",
    ),
    ...phrasal("tick ticks ticked ticked ticking", "off"),
    ...phrasal("identify identifies identified identified identifying", "by name"),
    ...phrasal("put puts put put putting", "a name to, names to"),
    ...phrasal(
      "obtain obtains obtained obtained obtaining",
      "proof of, proof for, evidence of, evidence for",
    ),
    ...phrasal("find finds found found finding", "proof of, proof for, evidence of, evidence for"),
    ...phrasal(
      "have has had had having",
      "proof of, proof for, evidence for, confirmation of, * confirmation of, * confirmation for, * proof of, * proof for",
    ),
    ...phrasal("see sees saw seen seeing", "proof of, evidence of, evidence for"),
    ...phrasal("bear bears bore borne bearing", "out"),
    "double-check double-checks double-checked double-checked double-checking",
    "cross-check cross-checks cross-checked cross-checked cross-checking",
    "independently-confirm independently-confirms independently-confirmed independently-confirmed independently-confirming",
  ],
  weak: [...regulars("confirm check"), "match matches matched matched matching"],
};
