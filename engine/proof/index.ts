/** A bill printed, read back, applied and compared; the certificate that says so, and its check. */
export { type Certified, type CertifyInput, certifyBill } from "./certify.ts";
export { type Difference, firstDifference } from "./difference.ts";
export { type CheckedTexts, findWrongLetter } from "./letter-check.ts";
export { openPlaces } from "./open-places.ts";
export { filesOfPage, isPage, type PageFile } from "./page.ts";
export { type Proof, type ProofInput, proveBill } from "./prove.ts";
export { toldOfRestored } from "./restored.ts";
export {
  type GivenFrame,
  readCertificate,
  type Verification,
  type VerifiedText,
  type VerifyInput,
  verifyCertificate,
} from "./verify.ts";
